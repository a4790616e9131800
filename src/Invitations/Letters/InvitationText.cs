using Buendnisnetz.Accounts;

namespace Buendnisnetz.Invitations;

/// <summary>What a letter is made of.</summary>
internal sealed record LetterContent(
    LetterKind Kind, Person Person, IReadOnlyList<string> Seats, Inviter Inviter, InvitationBatch Batch, string? Words, string Link,
    string Decline, DateTimeOffset ExpiresAt);

/// <summary>The letters of an invitation: who invites whom to what, what awaits there, until when, and whom to ask.</summary>
internal static class InvitationText
{
    public static Letter Of(LetterContent content)
    {
        var letter = new Letter(content.Person.Email, content.Person.Name, Subject(content), Because(content))
        {
            PersonId = content.Person.Id,
            Priority = content.Kind == LetterKind.Renewal ? Priority.Normal : Priority.Bulk,
            Thread = InvitationPaths.MailThread(content.Batch.Id),
            UnsubscribeUrl = content.Decline,
            AnswersTo = content.Inviter.Email,
        };
        Begin(letter, content);
        if (content.Words is { Length: > 0 } words) OwnWords(letter, content, words);
        return End(letter.Asks("Zugang öffnen", content.Link), content);
    }

    private static string Subject(LetterContent content)
    {
        var what = content.Seats is [var only] ? only : $"{content.Seats[0]} und {content.Seats.Count - 1} weitere";
        return content.Kind switch
        {
            LetterKind.Reminder => $"Ihr Zugang wartet noch: {what}",
            LetterKind.Renewal => $"Ihr neuer Link: {what}",
            _ => $"Einladung: {what}",
        };
    }

    private static string Because(LetterContent content) =>
        $"Sie erhalten diese E-Mail, weil {content.Inviter.Office} Ihre Adresse für "
        + $"{(content.Seats.Count == 1 ? "diesen Zugang" : "diese Zugänge")} angegeben hat. "
        + "Möchten Sie keine weitere E-Mail dazu, nutzen Sie „Abbestellen“.";

    private static void Begin(Letter letter, LetterContent content)
    {
        letter.Says(content.Kind switch
        {
            LetterKind.Reminder =>
                "vor einiger Zeit haben wir Ihnen geschrieben. Vielleicht ging der Brief im Alltag unter, das macht nichts. Ihr Zugang "
                + "ist weiter für Sie vorbereitet:",
            LetterKind.Renewal =>
                $"{content.Inviter.Does("hat", "Ihre Einladung erneuert")} Ein früherer Link gilt nicht mehr. Für Sie ist vorbereitet:",
            _ => $"{content.Inviter.Does("lädt Sie", "ins Bündnisnetz ein")} Für Sie ist vorbereitet:",
        });
        foreach (var seat in content.Seats) letter.Lists(seat);
        if (content.Person.LastSeenAt is not null)
            letter.Says("Sie haben schon ein Konto. Der neue Zugang kommt dazu, alles andere bleibt.");
    }

    private static void OwnWords(Letter letter, LetterContent content, string words)
    {
        letter.Heads(content.Inviter.Person is { } name ? $"{name} schreibt Ihnen" : "Ein Wort dazu");
        var paragraphs = words.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var paragraph in paragraphs) letter.Says(paragraph);
    }

    private static Letter End(Letter letter, LetterContent content)
    {
        if (content.Kind != LetterKind.Reminder) Await(letter, content.Inviter.Network);
        return letter
            .Says($"Der Link ist nur für Sie, gilt einmal und {content.ExpiresAt.Until}. Ein Passwort brauchen Sie nicht. "
                + "Ist er abgelaufen, bietet die Seite einen neuen an; er kommt immer an diese Adresse.")
            .Says(content.Inviter.Email is { } email ? $"Fragen beantwortet {content.Inviter.Person}: {email}."
                : "Fragen beantwortet, wer das Bündnisnetz betreibt; die Anschrift steht im Impressum.")
            .Says("Sind Sie nicht gemeint? Dann löschen Sie diese E-Mail einfach. Ohne Sie geschieht nichts.");
    }

    private static void Await(Letter letter, string? network) => letter
        .Heads("Was Sie dort erwartet")
        .Lists("Die Seite Ihres Bündnisses mit Partnern, Anlaufstellen und Neuigkeiten. Sie prüfen sie in wenigen Minuten.")
        .Lists("Ein Schreibtisch, der zeigt, was auf Sie wartet.")
        .Lists($"Die anderen Bündnisse {(network is null ? "" : $"im Netzwerk „{network}“ ")}und ihre Erfahrungen.");
}
