namespace Buendnisnetz.Events;

/// <summary>
/// The mails about agreements: was it so, it counts, somebody has left, how does it go. Each has a link to one's own page of it, on which
/// everything can be said and taken back without signing in.
/// </summary>
internal static class AgreementLetters
{
    /// <summary>How the thread of all letters about an agreement begins.</summary>
    public const string Thread = "vereinbarung-";

    private const string Why = "Sie erhalten diese E-Mail, weil Sie diese Vereinbarung bestätigt haben. Auf Ihrer Seite können Sie sich "
        + "jederzeit zurückziehen; dann schreiben wir Ihnen nicht mehr.";

    /// <summary>Was it so?</summary>
    public static Letter Ask(Event planned, Agreement agreement, AgreementParty party, string link)
    {
        var letter = new Letter(party.Email!, party.Name, $"Bitte bestätigen: Ihre Vereinbarung bei {planned.Title.Quoted}",
            "Sie erhalten diese E-Mail, weil jemand auf einer Veranstaltung etwas mit Ihnen vereinbart und Ihre Adresse eingetragen hat. "
                + "War das nicht so, brauchen Sie nichts zu tun; dann löschen wir sie nach einigen Wochen.")
        { Thread = $"{Thread}{agreement.Id:N}", Priority = Priority.Urgent };
        letter.Says($"bei {planned.Title.Quoted} haben Sie etwas vereinbart. So wurde es festgehalten:");
        foreach (var line in Lines(agreement)) letter.Lists(line);
        return letter.Says("Stimmt das? Sobald zwei Beteiligte bestätigt haben, gilt die Vereinbarung. Auf der Seite der Veranstaltung "
                + "steht dann, was Sie vorhaben und welche Organisationen dabei sind; Namen von Personen stehen dort nicht.")
            .Asks("Ansehen und bestätigen", link)
            .Says("Nach drei, sechs und zwölf Monaten fragen wir Sie mit einem Klick, wie es läuft.");
    }

    /// <summary>Two have confirmed.</summary>
    public static Letter Counts(Agreement agreement, AgreementParty party, string link)
    {
        var letter = To(agreement, party, "Ihre Vereinbarung gilt")
            .Says($"Ihre Vereinbarung von {agreement.Event!.Title.Quoted} ist bestätigt. Viel Freude bei dem, was jetzt kommt:");
        foreach (var line in Lines(agreement)) letter.Lists(line);
        foreach (var other in agreement.Confirmed.Where(one => one != party)) letter.Lists($"Sie erreichen {other.Name}: {other.Email}");
        return letter.Asks("Meine Vereinbarung ansehen", link);
    }

    /// <summary>A party has left.</summary>
    public static Letter Left(Agreement agreement, AgreementParty who, AgreementParty party, string link) =>
        To(agreement, party, "Jemand macht nicht mehr mit")
            .Says($"{who.HouseName.Capitalised} hat sich aus Ihrer Vereinbarung von {agreement.Event!.Title.Quoted} zurückgezogen: "
                + $"{agreement.Purpose}")
            .Says(agreement.Counts ? "Für alle anderen gilt sie weiter."
                : "Damit ist niemand Zweites mehr dabei, und sie steht nicht mehr auf der Seite der Veranstaltung.")
            .Asks("Meine Vereinbarung ansehen", link);

    /// <summary>How does it go? Three answers, one click each.</summary>
    public static Letter AskAfter(Agreement agreement, AgreementParty party, int months, string link)
    {
        var letter = To(agreement, party, "Wie läuft es mit Ihrer Vereinbarung?");
        letter.Says($"{Ago(months)} haben Sie bei {agreement.Event!.Title.Quoted} etwas vereinbart. Wie steht es damit?");
        foreach (var line in Lines(agreement)) letter.Lists(line);
        foreach (var outcome in AgreementStateWords.Outcomes)
            letter.Offers(outcome == AgreementOutcome.Asleep ? "eingeschlafen, weil …" : outcome.Label,
                $"{link}/stand?wie={outcome.Word}");
        return letter.Says("Auch „eingeschlafen“ hilft: Daraus lernen alle, die die nächste Veranstaltung vorbereiten.");
    }

    /// <summary>What was agreed, line by line.</summary>
    public static IEnumerable<string> Lines(Agreement agreement)
    {
        yield return $"Was: {agreement.Purpose}";
        if (agreement.NextStep is { } step) yield return $"Nächster Schritt: {step}";
        if (agreement.NextStepOn is { } on) yield return $"Bis wann: {on}";
        yield return $"Wer: {string.Join("; ", agreement.Parties.Where(one => one.WithdrawnAt is null).Select(Who))}";
    }

    /// <summary>A party as the others read it.</summary>
    public static string Who(AgreementParty party) => party switch
    {
        { Name.Length: 0 } => party.HouseName,
        { House: null } => party.Name,
        _ => $"{party.Name}, {party.HouseName}",
    };

    private static string Ago(int months) => months switch
    {
        3 => "Vor drei Monaten",
        6 => "Vor einem halben Jahr",
        _ => "Vor einem Jahr",
    };

    private static Letter To(Agreement agreement, AgreementParty party, string subject) =>
        new(party.Email!, party.Name, subject, Why) { Thread = $"{Thread}{agreement.Id:N}" };
}
