package juki.registry.benchmarks.durable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * PostgreSQL, started from its binaries and asked through its driver over the loopback interface: a table of one column, its
 * primary key, and one statement for a group, which is a transaction of its own.
 *
 * <p>The server is unpacked below {@code java.io.tmpdir} once and left there for the next run; its data go with the store. It
 * refuses to work for the superuser: then it is started in a user namespace ({@code unshare -U}).
 */
final class PostgresStore implements DurableStore {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final List<Connection> connections = new ArrayList<>();

    PostgresStore(Path directory, boolean forced) throws IOException, SQLException {
        String switched = forced ? "on" : "off";
        server = started(directory, switched);
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            requireSetting(statement, "fsync", switched);
            requireSetting(statement, "synchronous_commit", switched);
            requireSetting(statement, "full_page_writes", "on");
            statement.execute("CREATE TABLE code (code bigint PRIMARY KEY)");
        }
    }

    private static EmbeddedPostgres started(Path directory, String switched) throws IOException {
        Path binaries = Path.of(
                System.getProperty("java.io.tmpdir"), "juki-benchmark-postgresql-" + System.getProperty("user.name"));
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setDataDirectory(directory.resolve("data"))
                    .setServerConfig("fsync", switched)
                    .setServerConfig("synchronous_commit", switched)
                    .setPGStartupWait(PATIENCE)
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException(
                    "PostgreSQL does not start. It comes with Maven for Linux and macOS on x86-64, it refuses to run for the"
                            + " superuser, and there it needs `unshare -U`: run the benchmark as a plain user, or leave it out"
                            + " (-p store=...)",
                    e);
        }
    }

    private static void requireSetting(Statement statement, String name, String expected) throws SQLException {
        try (ResultSet found = statement.executeQuery("SHOW " + name)) {
            if (!found.next() || !found.getString(1).equals(expected)) {
                throw new IllegalStateException("PostgreSQL does not take " + name + " = " + expected);
            }
        }
    }

    private Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    public synchronized Session session() throws SQLException {
        Connection connection = connection();
        connections.add(connection);
        return new Client(connection);
    }

    @Override
    public long codes() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("SELECT count(*) FROM code")) {
            counted.next();
            return counted.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        for (Connection connection : connections) {
            connection.close();
        }
        server.close();
    }

    private static final class Client implements Session {
        private final Connection connection;
        private final PreparedStatement insertOne;
        private final PreparedStatement insertGroup;
        private final PreparedStatement select;

        private Client(Connection connection) throws SQLException {
            this.connection = connection;
            this.insertOne = connection.prepareStatement("INSERT INTO code VALUES (?) ON CONFLICT DO NOTHING");
            this.insertGroup =
                    connection.prepareStatement("INSERT INTO code SELECT unnest(?::bigint[]) ON CONFLICT DO NOTHING");
            this.select = connection.prepareStatement("SELECT 1 FROM code WHERE code = ?");
        }

        @Override
        public int insertAbsent(long[] codes) throws SQLException {
            if (codes.length == 1) {
                insertOne.setLong(1, codes[0]);
                return insertOne.executeUpdate();
            }
            Array array = connection.unwrap(PGConnection.class).createArrayOf("int8", codes);
            try {
                insertGroup.setArray(1, array);
                return insertGroup.executeUpdate();
            } finally {
                array.free();
            }
        }

        @Override
        public boolean contains(long code) throws SQLException {
            select.setLong(1, code);
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        }
    }
}
