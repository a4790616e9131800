using System.Threading.RateLimiting;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Projects;

/// <summary>
/// How often one person may let the radar look, counted per node like all such limits: often enough for whoever types, and beginning a
/// project has a count of its own, so nobody has typed it away. The form says so itself and keeps what stands in it.
/// </summary>
internal sealed class RadarPace(IConfiguration configuration) : IDisposable
{
    /// <summary>What somebody reads who has looked too often.</summary>
    public const string Refused =
        "Sie haben gerade sehr oft nachsehen lassen. Bitte warten Sie eine Minute. Was Sie geschrieben haben, steht unverändert da.";

    private readonly PartitionedRateLimiter<Guid> looks = PerMinute(configuration, "LooksPerMinute", 40),
        beginnings = PerMinute(configuration, "BeginningsPerMinute", 10);

    /// <summary>Whether this person may look once more while typing.</summary>
    public bool MayLook(Guid person) => Takes(looks, person);

    /// <summary>Whether this person may send a new project once more.</summary>
    public bool MayBegin(Guid person) => Takes(beginnings, person);

    /// <inheritdoc />
    public void Dispose()
    {
        looks.Dispose();
        beginnings.Dispose();
    }

    private static bool Takes(PartitionedRateLimiter<Guid> limiter, Guid person)
    {
        using var lease = limiter.AttemptAcquire(person);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<Guid> PerMinute(IConfiguration configuration, string name, int times)
    {
        var limit = configuration.GetValue($"RateLimits:{name}", times);
        return PartitionedRateLimiter.Create<Guid, Guid>(person => RateLimitPartition.GetFixedWindowLimiter(person,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = TimeSpan.FromMinutes(1) }));
    }
}
