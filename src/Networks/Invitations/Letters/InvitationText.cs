using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks;

/// <summary>What a letter is made of.</summary>
internal sealed record LetterMatter(
    LetterKind Kind, Person Person, IReadOnlyList<string> Seats, Inviter Inviter, InvitationBatch Batch, string? Words, string Link, string Decline, DateTimeOffset ExpiresAt);

/// <summary>The letters of an invitation: who invites whom to what, what awaits there, until when, and whom to ask.</summary>
internal static class InvitationText
{
    public static Letter Of(LetterMatter matter)
    {
        var letter = new Letter(matter.Person.Email, matter.Person.Name, Subject(matter), Because(matter))
        {
            PersonId = matter.Person.Id,
            Matter = InvitationPaths.MailMatter(matter.Batch.Id),
            UnsubscribeUrl = matter.Decline,
            AnswersTo = matter.Inviter.Email,
        };
        Begin(letter, matter);
        if (matter.Words is { Length: > 0 } words) OwnWords(letter, matter, words);
        return End(letter.Asks("Zugang öffnen", matter.Link), matter);
    }

    private static string Subject(LetterMatter matter)
    {
        var what = matter.Seats is [var only] ? only : $"{matter.Seats[0]} und {matter.Seats.Count - 1} weitere";
        return matter.Kind switch
        {
            LetterKind.Reminder => $"Ihr Zugang wartet noch: {what}",
            LetterKind.Renewal => $"Ihr neuer Link: {what}",
            _ => $"Einladung: {what}",
        };
    }

    private static string Because(LetterMatter matter) =>
        $"Sie erhalten diese E-Mail, weil {matter.Inviter.Office} Ihre Adresse für {(matter.Seats.Count == 1 ? "diesen Zugang" : "diese Zugänge")} angegeben hat. Möchten Sie keine weitere E-Mail dazu, nutzen Sie „Abbestellen“.";

    private static void Begin(Letter letter, LetterMatter matter)
    {
        letter.Says(matter.Kind switch
        {
            LetterKind.Reminder => "vor einiger Zeit haben wir Ihnen geschrieben. Vielleicht ging der Brief im Alltag unter, das macht nichts. Ihr Zugang ist weiter für Sie vorbereitet:",
            LetterKind.Renewal => $"{matter.Inviter.Whole} hat Ihre Einladung erneuert. Ein früherer Link gilt nicht mehr. Für Sie ist vorbereitet:",
            _ => $"{matter.Inviter.Whole} lädt Sie ins Bündnisnetz ein. Für Sie ist vorbereitet:",
        });
        foreach (var seat in matter.Seats) letter.Lists(seat);
        if (matter.Person.LastSeenAt is not null) letter.Says("Sie haben schon ein Konto. Der neue Zugang kommt dazu, alles andere bleibt.");
    }

    private static void OwnWords(Letter letter, LetterMatter matter, string words)
    {
        letter.Heads(matter.Inviter.Person is { } name ? $"{name} schreibt Ihnen" : "Ein Wort dazu");
        foreach (var paragraph in words.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) letter.Says(paragraph);
    }

    private static Letter End(Letter letter, LetterMatter matter)
    {
        if (matter.Kind != LetterKind.Reminder)
            letter.Heads("Was Sie dort erwartet")
                .Lists("Die Seite Ihres Bündnisses mit Partnern, Anlaufstellen und Neuigkeiten. Sie prüfen sie in wenigen Minuten.")
                .Lists("Ein Schreibtisch, der zeigt, was auf Sie wartet.")
                .Lists(matter.Inviter.Network is { } network ? $"Die anderen Bündnisse im Netzwerk „{network}“ und ihre Erfahrungen." : "Die anderen Bündnisse und ihre Erfahrungen.");
        return letter
            .Says($"Der Link ist nur für Sie, gilt einmal und bis {matter.ExpiresAt.LongMoment}. Ein Passwort brauchen Sie nicht. Ist er abgelaufen, bietet die Seite einen neuen an; er kommt immer an diese Adresse.")
            .Says(matter.Inviter.Email is { } email ? $"Fragen beantwortet {matter.Inviter.Person}: {email}." : "Fragen beantwortet, wer das Bündnisnetz betreibt; die Anschrift steht im Impressum.")
            .Says("Sind Sie nicht gemeint? Dann löschen Sie diese E-Mail einfach. Ohne Sie geschieht nichts.");
    }
}
