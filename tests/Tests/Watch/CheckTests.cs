using Buendnisnetz.Accounts;
using Buendnisnetz.Database;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Tests.Watch;

/// <summary>What is looked at inside the house, good and bad, each with a fault that is really there.</summary>
public sealed class CheckTests : IAsyncLifetime
{
    private readonly TestHouse house = new() { MayBeLent = false };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DateTimeOffset Now => house.Clock.GetUtcNow();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task A_house_in_order_says_so()
    {
        house.Services.GetRequiredService<LastBackup>().Note(Now);
        var said = await Look();
        foreach (var name in new[] { "Speicherplatz", "Aufträge", "Postausgang", "Datenbank", "Aktualisierungen der Datenbank", "Sicherung",
            "Proxy", "Zertifikat der öffentlichen Adresse" })
            Assert.True(said[name].Status == HealthStatus.Healthy, $"{name}: {said[name].Description}");
        Assert.Contains(TestDatabase.IsPostgres ? "PostgreSQL " : "SQLite ", said["Datenbank"].Description);
    }

    [Fact]
    public async Task Work_that_nobody_does_is_a_hint_and_after_two_hours_a_fault()
    {
        await Queue(new Knock("Werkstatt"), Now);
        await Queue(new Knock("Später"), Now.AddDays(3));
        await Says("Aufträge", HealthStatus.Healthy, "2 Aufträge warten.");
        house.Clock.Advance(TimeSpan.FromMinutes(20));
        await Says("Aufträge", HealthStatus.Degraded, "2 Aufträge warten, am längsten seit 20 Minuten.");
        house.Clock.Advance(TimeSpan.FromDays(2));
        await Says("Aufträge", HealthStatus.Unhealthy, "am längsten seit 2 Tagen");
        await house.RunJobs();
        await Says("Aufträge", HealthStatus.Healthy, "1 Auftrag wartet.");
    }

    [Fact]
    public async Task Work_that_was_given_up_is_a_hint()
    {
        await Queue(new Knock("Zu", Fails: true), Now);
        for (var turn = 0; turn < QueuedJob.Tries; turn++, house.Clock.Advance(TimeSpan.FromDays(1))) await house.RunJobs();
        await Says("Aufträge", HealthStatus.Degraded, "Es wartet nichts; 1 Auftrag wurde aufgegeben.");
    }

    [Fact]
    public async Task Too_little_room_is_a_fault_and_a_little_more_a_hint()
    {
        var (site, files) = (house.Services.GetRequiredService<Site>(), house.Services.GetRequiredService<FileSettings>());
        var free = FreeRoom.Least(site, files).Free;
        Assert.Equal(HealthStatus.Unhealthy, await With(free * 2));
        Assert.Equal(HealthStatus.Degraded, await With(free / 2));
        Assert.Equal(HealthStatus.Healthy, await With(free / 100));

        async Task<HealthStatus> With(long bytes) => (await new FreeRoom(site, files,
            house.Services.GetRequiredService<HealthSettings>() with { FreeBytes = bytes }).CheckHealthAsync(new(), Cancel)).Status;
    }

    [Fact]
    public async Task A_backup_that_is_too_old_or_unknown_is_a_hint_until_one_is_made()
    {
        await Says("Sicherung", HealthStatus.Degraded, "nichts bekannt");
        var folder = Directory.CreateTempSubdirectory("buendnisnetz-archive-");
        await using (var scope = house.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Archive>().Save(Path.Combine(folder.FullName, "a.tar.gz"), Cancel);
        folder.Delete(recursive: true);
        await Says("Sicherung", HealthStatus.Healthy, "Zuletzt gesichert: 21. November 2026, 12:00 Uhr.");
        house.Clock.Advance(TimeSpan.FromDays(8));
        await Says("Sicherung", HealthStatus.Degraded, "8 Tage alt");
    }

    [Fact]
    public async Task A_clock_that_differs_from_the_database_is_a_fault()
    {
        if (TestDatabase.IsPostgres) house.Clock.Advance(TimeProvider.System.GetUtcNow() - Now);
        await house.In(db => db.Database.ExecuteSqlAsync($"DELETE FROM events"));
        await Says("Uhrzeit", HealthStatus.Healthy, "widerspricht nicht");
        var person = await house.Meet(Cast.Anna);
        await house.In(async db => (await db.People.SingleAsync(one => one.Id == person.Id)).Lock(Guid.NewGuid(), Now));
        house.Clock.Advance(TimeSpan.FromSeconds(-30));
        await Says("Uhrzeit", HealthStatus.Degraded, "geht gegenüber der Datenbank nach: um 3"); // 30 seconds, or 31.
        house.Clock.Advance(TimeSpan.FromDays(-3));
        await Says("Uhrzeit", HealthStatus.Unhealthy, "geht gegenüber der Datenbank nach: um 3 Tage");
    }

    [Fact]
    public async Task A_database_that_a_newer_program_has_updated_is_a_fault_and_one_that_waits_a_hint()
    {
        var (id, version) = ("\"MigrationId\"", "\"ProductVersion\"");
        await Run($"INSERT INTO \"__EFMigrationsHistory\" ({id}, {version}) VALUES ('29990101000000_Zukunft', '99')");
        await Says("Aktualisierungen der Datenbank", HealthStatus.Unhealthy, "ist neuer als dieses Programm");
        await Run($"DELETE FROM \"__EFMigrationsHistory\" WHERE {id} LIKE '2999%'");
        await Run("CREATE TABLE fremd (a int)");
        await Run("ALTER TABLE jobs RENAME TO arbeit");
        await Says("Aktualisierungen der Datenbank", HealthStatus.Unhealthy, "ist nicht so, wie die Liste ihrer Aktualisierungen sagt");
        await Says("Aufträge", HealthStatus.Degraded, "auf dem Stand des Programms");
    }

    [Fact]
    public async Task Without_a_database_each_check_still_says_a_sentence()
    {
        await house.LoseDatabase();
        var said = await Look();
        Assert.NotEqual(HealthStatus.Healthy, said["Datenbank"].Status);
        Assert.Equal("Das lässt sich erst sagen, wenn die Datenbank da ist und antwortet.", said["Aufträge"].Description);
        Assert.Equal(HealthStatus.Healthy, said["Speicherplatz"].Status);
        Assert.All(said.Values, entry => Assert.DoesNotContain("gescheitert", entry.Description));
    }

    private Task Queue(Knock knock, DateTimeOffset at) => house.In(db =>
    {
        db.Enqueue(knock, at);
        return Task.CompletedTask;
    });

    private Task<int> Run(string sql) => house.In(db => db.Database.ExecuteSqlRawAsync(sql));

    private async Task Says(string name, HealthStatus status, string sentence)
    {
        var entry = (await Look())[name];
        Assert.Contains(sentence, entry.Description);
        Assert.Equal(status, entry.Status);
        if (status != HealthStatus.Unhealthy) Assert.Equal(status == HealthStatus.Healthy, entry.Advice.Length == 0);
    }

    private async Task<IReadOnlyDictionary<string, HealthReportEntry>> Look() =>
        (await house.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Cancel)).Entries;
}
