package care.alliance.gateway.edge;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A client that never finishes its request does not keep a connection for ever. */
@Configuration(proxyBeanMethods = false)
class SlowClients {

    @Bean
    NettyServerCustomizer slowClientsAreCutOff(EdgeSettings settings) {
        return server -> server.requestTimeout(settings.bodyTimeOut());
    }
}
