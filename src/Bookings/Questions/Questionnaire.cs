namespace Buendnisnetz.Bookings;

/// <summary>What one person is asked and has answered: only what fits is asked, and only what was asked is kept.</summary>
/// <param name="Questions">The questions in their order.</param>
public sealed record Questionnaire(IReadOnlyList<BookingQuestion> Questions)
{
    /// <summary>What somebody is asked who has answered so: a question whose condition is not met is no question.</summary>
    public IEnumerable<BookingQuestion> AskedOf(IReadOnlyDictionary<Guid, string> answers)
    {
        HashSet<Guid> asked = [];
        foreach (var question in Questions)
            if (question.DependsOnId is not { } other || (asked.Contains(other) && Given(other).Contains(question.DependsOnAnswer!)))
            {
                asked.Add(question.Id);
                yield return question;
            }

        IReadOnlyList<string> Given(Guid other) => BookingQuestion.Lines(answers.GetValueOrDefault(other, ""));
    }

    /// <summary>What is missing or cannot be an answer, by question.</summary>
    public IEnumerable<(BookingQuestion Question, string Sentence)> Objections(IReadOnlyDictionary<Guid, string> answers)
    {
        foreach (var question in AskedOf(answers))
            if (Objection(question, answers.GetValueOrDefault(question.Id, "").Trim()) is { } sentence) yield return (question, sentence);
    }

    /// <summary>What is to be kept: answers to what was asked.</summary>
    public IEnumerable<(BookingQuestion Question, string Text)> Kept(IReadOnlyDictionary<Guid, string> answers) =>
        AskedOf(answers).Select(question => (question, answers.GetValueOrDefault(question.Id, "").Trim()))
            .Where(one => one.Item2.Length > 0);

    /// <summary>What somebody still has to answer.</summary>
    public bool IsComplete(IReadOnlyDictionary<Guid, string> answers) =>
        AskedOf(answers).All(question => !question.IsRequired || answers.GetValueOrDefault(question.Id, "").Trim().Length > 0);

    private static string? Objection(BookingQuestion question, string answer) =>
        answer.Length == 0 ? question.IsRequired ? $"Bitte beantworten Sie {question.Label.Quoted}." : null
        : answer.Length > BookingAnswer.Longest ? $"Höchstens {BookingAnswer.Longest} Zeichen."
        : question.Options.Count == 0 ? null
        : BookingQuestion.Lines(answer) is var chosen && chosen.Any(one => !question.Options.Contains(one))
            ? "Bitte wählen Sie eine der Antworten; diese gibt es nicht mehr."
        : chosen.Count > 1 && question.Kind != AnswerKind.Several ? "Bitte wählen Sie eine Antwort." : null;
}
