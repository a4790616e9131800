namespace Buendnisnetz.Platform;

/// <summary>Where the platform's own pages are.</summary>
public static class PlatformPaths
{
    /// <summary>The mails that wait, and those that did not arrive.</summary>
    public const string Outbox = "/verwaltung/postausgang";

    /// <summary>The work that waits, and what was left lying.</summary>
    public const string Jobs = "/verwaltung/auftraege";
}
