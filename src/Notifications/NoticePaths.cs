namespace Buendnisnetz.Notifications;

/// <summary>Where the module's pages are.</summary>
public static class NoticePaths
{
    /// <summary>The inbox at the desk.</summary>
    public const string Inbox = "/schreibtisch/neuigkeiten";

    /// <summary>How often news comes by mail.</summary>
    public const string Preferences = "/profil/benachrichtigungen";

    /// <summary>Addresses from which letters keep coming back, for the administration.</summary>
    public const string Suspensions = "/verwaltung/adressen";

    internal static string Of(Notice notice) => $"{Inbox}/{notice.Id}";

    internal static string Unsubscribe(DigestWish wish) => $"/abmelden/{wish.Token}";

    internal static string Leave(AnswerAddress address) => $"/abmelden/von/{address.Code}";
}
