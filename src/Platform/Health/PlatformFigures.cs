using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Platform;

/// <summary>What the platform tells a monitor.</summary>
internal static class PlatformFigures
{
    public static IEnumerable<Measurement> All =>
    [
        new("buendnisnetz.database.up", null, "Whether the database answers (1) or not (0)", async (services, cancel) =>
            await services.GetRequiredService<Db>().Database.CanConnectAsync(cancel) ? 1 : 0),
        new("buendnisnetz.disk.free", "By", "Room left in the data folder or the file store, whichever has less", (services, _) =>
            Task.FromResult<double?>(FreeRoom.Least(services.GetRequiredService<Site>(), services.GetRequiredService<FileSettings>())
                .Free)),
        .. Backlog.Figures("jobs", "{job}", Backlog.OfJobs),
        .. Backlog.Figures("outbox", "{mail}", Backlog.OfMails),
    ];
}
