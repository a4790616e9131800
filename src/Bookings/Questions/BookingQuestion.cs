namespace Buendnisnetz.Bookings;

/// <summary>
/// What an event asks besides name and workshop: what somebody eats, whether a child comes along. Each question says when it is asked, on
/// which answer it depends, and how long its answers are kept (DS-04).
/// </summary>
public sealed class BookingQuestion : Entity
{
    /// <summary>So many questions an event may ask; a form is not a survey.</summary>
    public const int Most = 30;

    private BookingQuestion() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>Where it stands among the others, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>The heading under which it stands; null below no heading of its own.</summary>
    public string? Section { get; private set; }

    /// <summary>The question.</summary>
    public string Label { get; private set; } = "";

    /// <summary>What helps to answer it.</summary>
    public string? Hint { get; private set; }

    /// <summary>How it is answered.</summary>
    public AnswerKind Kind { get; private set; }

    /// <summary>What one can choose from, a line each; empty where one writes.</summary>
    public string Choices { get; private set; } = "";

    /// <summary>Whether one has to answer.</summary>
    public bool IsRequired { get; private set; }

    /// <summary>When it is asked.</summary>
    public AskedWhen Asked { get; private set; }

    /// <summary>How long answers are kept.</summary>
    public KeptFor Kept { get; private set; }

    /// <summary>The question on whose answer it depends; null where everybody is asked.</summary>
    public Guid? DependsOnId { get; private set; }

    /// <summary>Which answer that has to be.</summary>
    public string? DependsOnAnswer { get; private set; }

    /// <summary>What one can choose from.</summary>
    public IReadOnlyList<string> Options => Kind == AnswerKind.YesNo ? [Yes, No] : Lines(Choices);

    /// <summary>What it says.</summary>
    public QuestionFacts Facts => new(Label, Kind, Section, Hint, Choices, IsRequired, Asked, Kept, DependsOnId, DependsOnAnswer);

    /// <summary>Why nothing more is asked.</summary>
    internal const string TooMany = "30 Fragen sind genug: Wer mehr fragt, bekommt weniger Antworten.";

    /// <summary>The two answers of a question with yes and no.</summary>
    public const string Yes = "ja", No = "nein";

    /// <summary>Asks something more, after all that is asked already.</summary>
    public static BookingQuestion Ask(BookingTerms terms, IReadOnlyList<BookingQuestion> before, QuestionFacts facts)
    {
        Refusal.On(before.Count >= Most ? TooMany : null);
        Refusal.On(facts.Objections(before).FirstOrDefault()?.Sentence);
        var last = before.Count == 0 ? 0 : before.Max(one => one.Position);
        var question = new BookingQuestion { EventId = terms.EventId, Position = last + 1 };
        question.Take(facts);
        return question;
    }

    /// <summary>Asks it otherwise. What was answered stays as it was answered.</summary>
    public void Change(QuestionFacts facts, IReadOnlyList<BookingQuestion> all)
    {
        Refusal.On(facts.Objections(Before(all)).FirstOrDefault()?.Sentence);
        Take(facts);
    }

    /// <summary>Those that are asked before it: the ones on which it may depend.</summary>
    public IReadOnlyList<BookingQuestion> Before(IReadOnlyList<BookingQuestion> all) => [.. all.Where(one => one.Position < Position)];

    /// <summary>Why it cannot change places with the one before; null where it can.</summary>
    public string? ObstacleToMovingUp(BookingQuestion before) => DependsOnId == before.Id
        ? $"Diese Frage hängt von {before.Label.Quoted} ab und steht deshalb danach." : null;

    /// <summary>Changes places with the one before.</summary>
    public void MoveUp(BookingQuestion before)
    {
        Refusal.On(ObstacleToMovingUp(before));
        (Position, before.Position) = (before.Position, Position);
    }

    /// <summary>Nothing is asked before it any more on which it depended: everybody is asked.</summary>
    public void Free() => (DependsOnId, DependsOnAnswer) = (null, null);

    /// <summary>The same question of another event.</summary>
    public BookingQuestion For(Guid eventId, IReadOnlyDictionary<Guid, Guid> copies)
    {
        var copy = new BookingQuestion { EventId = eventId, Position = Position };
        copy.Take(Facts with { DependsOnId = DependsOnId is { } id ? copies.GetValueOrDefault(id) : null });
        return copy;
    }

    internal static IReadOnlyList<string> Lines(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    private void Take(QuestionFacts facts)
    {
        (Label, Kind, Section, Hint) = (facts.Label.Trim(), facts.Kind, Trimmed(facts.Section), Trimmed(facts.Hint));
        Choices = facts.Kind.HasChoices ? string.Join('\n', Lines(facts.Choices)) : "";
        (IsRequired, Asked, Kept) = (facts.IsRequired, facts.Asked, facts.Kept);
        (DependsOnId, DependsOnAnswer) = (facts.DependsOnId, facts.DependsOnId is null ? null : Trimmed(facts.DependsOnAnswer));
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
