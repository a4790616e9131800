using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects;

/// <summary>The mails of an inquiry: the question itself, and whether it has helped.</summary>
internal static class InquiryLetters
{
    /// <summary>Somebody asks; a reply goes to that person.</summary>
    public static Letter Asks(Inquiry inquiry, Person asker, Person to) => To(inquiry, to, $"{asker.Name} fragt nach Ihrer Erfahrung",
            inquiry.IsOfTeam ? "weil Sie zum Team eines Bündnisses gehören, das damit Erfahrung hat"
                : "weil Sie zugestimmt haben, dass andere Sie nach Ihrer Erfahrung fragen", asker.Email)
        .Says($"{asker.Name} schreibt:").Says(inquiry.Words)
        .Says($"Antworten Sie einfach auf diese E-Mail: Sie geht an {asker.Name}. Ihre Adresse sieht die Person erst dann.");

    /// <summary>Has it helped?</summary>
    public static Letter HasHelped(Inquiry inquiry, Person to, string link) => To(inquiry, to, "Hat die Anfrage geholfen?",
            "weil Sie vor einem Monat eine Anfrage geschrieben oder bekommen haben", null)
        .Says(to.Id == inquiry.AskerId ? "Vor einem Monat haben Sie jemanden nach Erfahrung gefragt:"
            : "Vor einem Monat wurden Sie nach Erfahrung gefragt:").Says(inquiry.Words)
        .Asks("Hat es geholfen?", link).Says("Ein Klick und, wenn Sie mögen, ein Satz. Anmelden müssen Sie sich dafür nicht.");

    private static Letter To(Inquiry inquiry, Person to, string subject, string why, string? answersTo) =>
        new(to.Email, to.Name, subject, $"Sie erhalten diese E-Mail, {why}.")
        {
            PersonId = to.Id,
            Thread = $"inquiry-{inquiry.Id:N}",
            AnswersTo = answersTo,
        };
}
