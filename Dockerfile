# One build (BuildKit), one target per service:  docker compose build booking-service
# The base images are named in .env, which docker compose hands over as these arguments.
ARG BUILD_IMAGE
ARG RUNTIME_IMAGE

FROM ${BUILD_IMAGE} AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -q -DskipTests -Dspotless.check.skip=true \
        -pl gateway,directory-service,booking-service,notification-service,local-stack -am package \
 && for service in gateway directory-service booking-service notification-service; do \
      java -Djarmode=tools -jar "$service/target/$service-1.0-SNAPSHOT-app.jar" \
           extract --destination "/app/$service" --application-filename app.jar || exit 1; \
    done

FROM ${RUNTIME_IMAGE} AS runtime
RUN useradd --system --uid 10001 --no-create-home alliance
WORKDIR /app
# What a request touches lies all over the memory, which is found sooner in large pages.
ENV SERVER_ADDRESS=0.0.0.0 \
    JAVA_TOOL_OPTIONS="-XX:+UseTransparentHugePages -XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError"
# The image holds no curl; bash alone asks for readiness.
COPY --chmod=755 deploy/docker/healthcheck /usr/local/bin/healthcheck

# Each service rehearses its start once here; the classes it loaded then are mapped from app.aot when it starts for real.
# Gateway and booking answer crowds: what a thousand requests have allocated lives until they are answered and is garbage then,
# so half of the heap is for what is young, and all processors collect it. Directory keeps its therapists, who are old.
FROM runtime AS gateway
COPY --from=build /app/gateway/ ./
RUN java -XX:+UseParallelGC -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-XX:NewRatio=1", "-XX:AOTCache=app.aot", "-jar", "app.jar"]

FROM runtime AS directory-service
COPY --from=build /app/directory-service/ ./
RUN java -XX:+UseSerialGC -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -Dspring.flyway.enabled=false -jar app.jar
USER 10001
EXPOSE 8081
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:AOTCache=app.aot", "-jar", "app.jar"]

FROM runtime AS booking-service
COPY --from=build /app/booking-service/ ./
RUN java -XX:+UseParallelGC -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -Dspring.flyway.enabled=false -jar app.jar
USER 10001
EXPOSE 8082
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-XX:NewRatio=1", "-XX:AOTCache=app.aot", "-jar", "app.jar"]

FROM runtime AS notification-service
COPY --from=build /app/notification-service/ ./
RUN java -XX:+UseSerialGC -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -Dspring.flyway.enabled=false -jar app.jar
USER 10001
EXPOSE 8083
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:AOTCache=app.aot", "-jar", "app.jar"]
