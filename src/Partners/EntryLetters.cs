using Buendnisnetz.Alliances;

namespace Buendnisnetz.Partners;

/// <summary>An entry that a partner is asked about, with the path of its answer.</summary>
internal sealed record AskedEntry(Partnership Partner, string Alliance, string Path);

/// <summary>The yearly mail to a partner.</summary>
internal static class EntryLetters
{
    private const string Why = "Sie erhalten diese E-Mail einmal im Jahr, weil dieses Postfach bei einem Lokalen Bündnis für Familie als "
        + "Kontakt eines Bündnispartners hinterlegt ist.";

    /// <summary>Asks about what the partner is said to take part in; one mail for all alliances in which it has this mailbox.</summary>
    public static Letter Ask(string email, IReadOnlyList<AskedEntry> entries, Site site)
    {
        var first = entries[0];
        var letter = new Letter(email, "", Subject(entries), Why)
        {
            Priority = Priority.Bulk,
            UnsubscribeUrl = site.Link(PartnerPaths.NoMails(first.Path)),
        };
        letter.Says("einmal im Jahr fragen wir Bündnispartner, ob ihr Eintrag noch stimmt. "
            + "Ein Klick genügt, anmelden müssen Sie sich nicht. So steht es jetzt da:");
        foreach (var entry in entries) Add(letter, entry, site);
        var stop = site.Link($"{first.Path}#keine-mails");
        return letter.Says("Die Mitarbeit ist freiwillig, und diese Frage ist es auch. "
            + $"Wenn Sie solche E-Mails nicht mehr möchten: {stop}");
    }

    /// <summary>How an entry reads, with what only the partner itself sees.</summary>
    public static IEnumerable<string> Lines(Partnership partner)
    {
        yield return $"Name: {partner.Name}";
        yield return partner.Since is { } since ? $"Dabei seit: {since}" : "Dabei seit: nicht bekannt";
        if (partner.Contribution is { } contribution) yield return $"Beitrag: {contribution}";
        yield return $"Postfach (nicht öffentlich): {partner.Email}";
    }

    private static void Add(Letter letter, AskedEntry entry, Site site)
    {
        letter.Heads(entry.Alliance);
        letter.Says(string.Join('\n', Lines(entry.Partner)));
        letter.Offers("Stimmt", site.Link(entry.Path)).Offers("Ändern", site.Link($"{entry.Path}#aendern"))
            .Offers("Wir machen nicht mehr mit", site.Link($"{entry.Path}#ende"));
    }

    private static string Subject(IReadOnlyList<AskedEntry> entries) => entries.Count == 1
        ? $"Stimmt Ihr Eintrag bei „{entries[0].Alliance}“ noch?"
        : $"Stimmen Ihre Einträge bei {entries.Count} Bündnissen noch?";
}

/// <summary>Where a partner answers, below the address in its mail.</summary>
internal static class PartnerPaths
{
    /// <summary>Where another wording is proposed.</summary>
    public static string Change(string answer) => $"{answer}/aenderung";

    /// <summary>Where the partner stops taking part.</summary>
    public static string End(string answer) => $"{answer}/ende";

    /// <summary>Where these mails are ended, also by mail programs themselves (RFC 8058).</summary>
    public static string NoMails(string answer) => $"{answer}/keine-mails";
}
