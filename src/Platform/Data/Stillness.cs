using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Buendnisnetz.Platform;

/// <summary>
/// Each look at what is tracked compares all of it with what was read. Whoever looks once for each of many things compares many times
/// many: while this lasts nothing is compared, what changes is found at the next look after it.
/// </summary>
internal static class Stillness
{
    /// <summary>Looks without comparing, until it is disposed of.</summary>
    public static IDisposable Still(this ChangeTracker tracker) => new Period(tracker);

    private sealed class Period : IDisposable
    {
        private readonly ChangeTracker tracker;
        private readonly bool before;

        public Period(ChangeTracker tracker)
        {
            (this.tracker, before) = (tracker, tracker.AutoDetectChangesEnabled);
            tracker.AutoDetectChangesEnabled = false;
        }

        public void Dispose() => tracker.AutoDetectChangesEnabled = before;
    }
}
