package juki.registry.benchmarks.durable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * SQLite with a write-ahead log: a group is one transaction, a code the row's own number, so that table and index are one
 * tree. {@code synchronous=FULL} syncs the log at each commit.
 */
final class SqliteStore implements DurableStore {

    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement select;

    SqliteStore(Path directory, boolean forced) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("codes.db"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = " + (forced ? "FULL" : "OFF"));
            statement.execute("CREATE TABLE code (code INTEGER PRIMARY KEY)");
        }
        requireSetting("journal_mode", "wal");
        requireSetting("synchronous", forced ? "2" : "0");
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("INSERT OR IGNORE INTO code VALUES (?)");
        select = connection.prepareStatement("SELECT 1 FROM code WHERE code = ?");
    }

    private void requireSetting(String name, String expected) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA " + name)) {
            if (!found.next() || !found.getString(1).toLowerCase(Locale.ROOT).equals(expected)) {
                throw new IllegalStateException("SQLite does not take " + name + " = " + expected);
            }
        }
    }

    @Override
    public Session session() {
        return new Session() {
            @Override
            public int insertAbsent(long[] codes) throws SQLException {
                synchronized (connection) {
                    for (long code : codes) {
                        insert.setLong(1, code);
                        insert.addBatch();
                    }
                    int count = 0;
                    for (int changed : insert.executeBatch()) {
                        count += changed;
                    }
                    connection.commit();
                    return count;
                }
            }

            @Override
            public boolean contains(long code) throws SQLException {
                synchronized (connection) {
                    select.setLong(1, code);
                    try (ResultSet found = select.executeQuery()) {
                        return found.next();
                    }
                }
            }
        };
    }

    @Override
    public long codes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("SELECT count(*) FROM code")) {
            counted.next();
            return counted.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        select.close();
        connection.rollback();
        connection.close();
    }
}
