using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Platform;

/// <summary>What waits in a queue, what was given up, and for how long the oldest waits that could be done.</summary>
/// <param name="Waiting">How many wait, also those whose time has not come.</param>
/// <param name="Dead">How many were given up.</param>
/// <param name="Age">How long the oldest has been waiting; zero where none is late.</param>
public sealed record Backlog(int Waiting, int Dead, TimeSpan Age)
{
    /// <summary>The work.</summary>
    public static async Task<Backlog> OfJobs(Db db, DateTimeOffset now, CancellationToken cancel) =>
        new(await db.Jobs.CountAsync(job => job.State == DeliveryState.Waiting, cancel),
            await db.Jobs.CountAsync(job => job.State == DeliveryState.Dead, cancel),
            Since(await db.Jobs.Where(job => job.State == DeliveryState.Waiting && job.DueAt <= now)
                .MinAsync(job => (DateTimeOffset?)job.DueAt, cancel), now));

    /// <summary>The mails. One that the mail server has put off is late, although its next turn has not come.</summary>
    public static async Task<Backlog> OfMails(Db db, DateTimeOffset now, CancellationToken cancel) =>
        new(await db.Mails.CountAsync(mail => mail.State == DeliveryState.Waiting, cancel),
            await db.Mails.CountAsync(mail => mail.State == DeliveryState.Dead, cancel),
            Since(await db.Mails
                .Where(mail => mail.State == DeliveryState.Waiting && (mail.DueAt <= now || mail.LastError != null))
                .MinAsync(mail => (DateTimeOffset?)mail.PostedAt, cancel), now));

    /// <summary>The figures of a queue for a monitor.</summary>
    internal static IEnumerable<Measurement> Figures(string queue, string unit,
        Func<Db, DateTimeOffset, CancellationToken, Task<Backlog>> look)
    {
        yield return Of("waiting", unit, "Waiting, also for later", backlog => backlog.Waiting);
        yield return Of("failed", unit, "Given up after the last try", backlog => backlog.Dead);
        yield return Of("age", "s", "How long the oldest has been waiting that could be done", backlog => backlog.Age.TotalSeconds);

        Measurement Of(string what, string of, string help, Func<Backlog, double> figure) =>
            new($"buendnisnetz.{queue}.{what}", of, help, async (services, cancel) => figure(
                await look(services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>().Now, cancel)));
    }

    private static TimeSpan Since(DateTimeOffset? oldest, DateTimeOffset now) => oldest is { } at && at < now ? now - at : TimeSpan.Zero;
}
