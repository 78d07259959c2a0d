package id.amanchat.it.harness;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

final class SharedBanks implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(SharedBanks.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Bank.class || type == Windows.class || type == Outside.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Outside.class) {
            return outside(context);
        }
        return type == Windows.class ? windows(context) : bank(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (hasWindows(context)) {
            String test = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
            context.getExecutionException()
                    .ifPresent(failure -> windows(context).takePictures(test));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (hasWindows(context)) {
            windows(context).closeAll();
        }
        bank(context).cleanUp();
        if (hasWindows(context) && context.getExecutionException().isEmpty()) {
            windows(context).complainAboutScripts();
        }
    }

    private static Bank bank(ExtensionContext context) {
        return running(context).bank;
    }

    private static Outside outside(ExtensionContext context) {
        return context.getRoot().getStore(SHARED).getOrComputeIfAbsent("outside", key -> new Outside(), Outside.class);
    }

    private static Windows windows(ExtensionContext context) {
        return context.getRoot()
                .getStore(SHARED)
                .getOrComputeIfAbsent(
                        "windows of " + database(context), key -> new Windows(bank(context)), Windows.class);
    }

    private static boolean hasWindows(ExtensionContext context) {
        return context.getRoot().getStore(SHARED).get("windows of " + database(context)) != null;
    }

    private static RunningBank running(ExtensionContext context) {
        SampleBank.Database database = database(context);
        return context.getRoot()
                .getStore(SHARED)
                .getOrComputeIfAbsent(database, key -> new RunningBank(database), RunningBank.class);
    }

    private static SampleBank.Database database(ExtensionContext context) {
        return context.getRequiredTestClass().getAnnotation(SampleBank.class).on();
    }

    /** One server, and the database it needs beside it. */
    static final class RunningBank implements AutoCloseable {

        /** Long enough for a browser on a busy machine, short enough to wait for. */
        private static final String OFFER_SECONDS = "12";

        /** All tests come from one address, and many fail on purpose; the setting itself: BruteForceIT. */
        private static final String ORIGIN_FAILURES = "5000";

        private final Bank bank;
        private final RealPostgresql postgresql;
        private final MailServer mail = MailServer.start();

        RunningBank(SampleBank.Database database) {
            boolean onFile = database == SampleBank.Database.FILE;
            postgresql = onFile ? null : RealPostgresql.start();
            ChatServer server = onFile
                    ? ChatServer.installed("sample-on-file")
                    : postgresql.prepare(ChatServer.installedWithModulesOfItsOwn(
                            database == SampleBank.Database.SOCIAL ? "sample-social" : "sample-on-postgresql"));
            server.withSampleBank(Crowd.folder(database))
                    .withMail(mail)
                    .with("amanchat.offer-seconds", OFFER_SECONDS)
                    .with("amanchat.origin-failures", ORIGIN_FAILURES);
            if (database == SampleBank.Database.SOCIAL) {
                server.with("amanchat.social-poll-seconds", String.valueOf(Outside.POLL_SECONDS))
                        .with("amanchat.social-unsure-seconds", "15");
            }
            bank = new Bank(
                    server.start().deployTheProduct(),
                    mail,
                    database,
                    onFile ? null : new BankDatabase(postgresql.database(), postgresql.folder()));
        }

        @Override
        public void close() {
            bank.server().stop();
            mail.close();
            if (postgresql != null) {
                postgresql.close();
            }
        }
    }
}
