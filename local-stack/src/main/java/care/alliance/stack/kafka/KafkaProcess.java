package care.alliance.stack.kafka;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** The broker's own JVM: formats an empty data folder, then is Kafka. */
final class KafkaProcess {

    /** Any fixed id does: this cluster has one node and meets no other. */
    private static final String CLUSTER = "YWxsaWFuY2UtbG9jYWwtMQ";

    private KafkaProcess() {}

    static void main(String[] args) {
        String[] format = {"format", "--ignore-formatted", "--cluster-id", CLUSTER, "--config", args[0]};
        int failed = StorageTool.execute(format, System.out);
        if (failed != 0) {
            System.exit(failed);
        }
        Kafka.main(args);
    }
}
