<#-- As on every page of Alliance: help that needs neither a login nor a script. -->
<#macro content>
<aside class="help" aria-label="${msg("helpTitle")}">
  <strong>${msg("helpTitle")}</strong>
  <span>${msg("helpDanger")} <a href="tel:999">999</a></span>
  <span><a href="tel:111">NHS 111</a>${msg("helpNhs")}</span>
  <span>Samaritans <a href="tel:116123">116 123</a></span>
  <span>${msg("helpShout")} <a href="sms:85258">85258</a></span>
  <span>Childline <a href="tel:08001111">0800 1111</a></span>
</aside>
</#macro>
