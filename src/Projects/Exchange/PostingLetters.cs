using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects;

/// <summary>The mails about requests and offers: an answer, a reminder, a question. None has the team's addresses.</summary>
internal static class PostingLetters
{
    /// <summary>Somebody has answered; a reply goes to that person.</summary>
    public static Letter Answered(Posting one, PostingAnswer answer, Person to, Site site) => To(one, to, $"Antwort auf {one.Title.Quoted}",
            answer.Email)
        .Says($"{answer.Name} antwortet auf Ihr {one.Kind.Label} {one.Title.Quoted}:").Says(answer.Words)
        .Says($"Antworten Sie einfach auf diese E-Mail: Sie geht an {answer.Name}. Ihre Adresse sieht die Person erst dann.")
        .Asks("Zum Eintrag", site.Link(one.Path));

    /// <summary>It ends in two days.</summary>
    public static Letter EndsSoon(Posting one, Person to, string link, Site site) => To(one, to, $"Läuft bald ab: {one.Title}")
        .Says($"Ihr {one.Kind.Label} {one.Title.Quoted} steht bis zum {one.ExpiresOn.Long} auf der Seite.")
        .Says(Answers(one)).Asks("Verlängern oder schließen", site.Link(link));

    /// <summary>It has ended: has it helped?</summary>
    public static Letter HasHelped(Posting one, Person to, string link, Site site) => To(one, to, $"Hat es geholfen? {one.Title}")
        .Says($"Ihr {one.Kind.Label} {one.Title.Quoted} ist am {one.ExpiresOn.Long} abgelaufen und steht nicht mehr in der Liste.")
        .Says(Answers(one)).Asks("Hat es geholfen?", site.Link(link))
        .Says("Ein Klick und, wenn Sie mögen, ein Satz. Anmelden müssen Sie sich dafür nicht.");

    private static string Answers(Posting one) => one.AnswerCount == 0 ? "Bisher hat niemand geantwortet."
        : $"Es gab {German.Count(one.AnswerCount, "Antwort", "Antworten")}.";

    private static Letter To(Posting one, Person to, string subject, string? answersTo = null) => new(to.Email, to.Name, subject,
        $"Sie erhalten diese E-Mail, weil Sie zum Team von {one.TeamName} gehören.")
    { PersonId = to.Id, Thread = $"posting-{one.Id:N}", AnswersTo = answersTo };
}
