namespace Buendnisnetz.Accounts;

/// <summary>What a link says of itself, in each of its states.</summary>
internal static class LinkWords
{
    public static string Title(LinkState? state, AccessLink? link, Person? person) => state switch
    {
        LinkState.Open when link!.Purpose is LinkPurpose.EmailChange => "Neue E-Mail-Adresse bestätigen",
        LinkState.Open => $"Sie treten ein als {person!.ShortName}",
        LinkState.Redeemed => "Dieser Link wurde schon benutzt",
        LinkState.Expired => "Dieser Link ist abgelaufen",
        LinkState.Revoked => "Für diesen Link gibt es einen neueren",
        _ => "Diesen Link kennen wir nicht",
    };

    public static string Lead(LinkState? state, AccessLink? link, Person? person, DateTimeOffset now) => state switch
    {
        LinkState.Open when link!.Purpose is LinkPurpose.EmailChange =>
            $"Das Konto von {person!.ShortName} bekommt diese Adresse, sobald Sie bestätigen.",
        LinkState.Open when person!.LastSeenAt is null => "Schön, dass Sie da sind. Ihr Zugang ist vorbereitet.",
        LinkState.Open => "Willkommen zurück.",
        LinkState.Redeemed =>
            $"Er wurde {link!.RedeemedAt!.Value.At} eingelöst, und jeder Link gilt nur einmal. Waren Sie das selbst, ist alles "
                + $"in Ordnung.",
        LinkState.Expired =>
            $"Er galt {link!.ExpiresAt.Until}. Links gelten nur für kurze Zeit, damit niemand sie später findet und benutzt.",
        LinkState.Revoked => "Sobald ein neuer Link verschickt wird, gilt der ältere nicht mehr. Bitte benutzen Sie die neueste E-Mail.",
        _ => "Vielleicht wurde die Adresse beim Kopieren gekürzt. Auf der Anmeldeseite können Sie einen neuen Link anfordern.",
    };
}
