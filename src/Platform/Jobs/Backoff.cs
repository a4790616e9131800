namespace Buendnisnetz.Platform;

/// <summary>How long to wait before the next try: a minute at first, then longer and longer, a day in all.</summary>
internal static class Backoff
{
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1),
        TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
    ];

    public static TimeSpan After(int attempts) => Pauses[Math.Clamp(attempts - 1, 0, Pauses.Length - 1)];

    public static string Shorten(string error) => German.Shortened(error, 2000);
}
