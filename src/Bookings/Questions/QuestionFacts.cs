namespace Buendnisnetz.Bookings;

/// <summary>What a question says.</summary>
/// <param name="Label">The question.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Section">The heading under which it stands.</param>
/// <param name="Hint">What helps to answer it.</param>
/// <param name="Choices">What one can choose from, a line each.</param>
/// <param name="IsRequired">Whether one has to answer.</param>
/// <param name="Asked">When it is asked.</param>
/// <param name="Kept">How long answers are kept.</param>
/// <param name="DependsOnId">On which question it depends.</param>
/// <param name="DependsOnAnswer">Which answer that has to be.</param>
public sealed record QuestionFacts(string Label, AnswerKind Kind, string? Section = null, string? Hint = null, string Choices = "",
    bool IsRequired = false, AskedWhen Asked = AskedWhen.Booking, KeptFor Kept = KeptFor.Event, Guid? DependsOnId = null,
    string? DependsOnAnswer = null)
{
    private const int MostChoices = 30;

    /// <summary>What contradicts itself, each at its field.</summary>
    /// <param name="before">The questions that are asked before it.</param>
    public IEnumerable<Objection> Objections(IReadOnlyList<BookingQuestion> before)
    {
        if (string.IsNullOrWhiteSpace(Label)) yield return new(nameof(Label), "Bitte schreiben Sie die Frage.");
        var choices = BookingQuestion.Lines(Choices);
        if (Kind.HasChoices && choices.Count is < 2 or > MostChoices && Kind.HasChoices)
            yield return new(nameof(Choices), $"Bitte geben Sie 2 bis {MostChoices} Antworten an, eine je Zeile.");
        if (Kind.HasChoices && choices.Any(choice => choice.Length > 200))
            yield return new(nameof(Choices), "Eine Antwort hat höchstens 200 Zeichen.");
        if (DependsOnId is { } id && WhyNot(before.FirstOrDefault(one => one.Id == id)) is { } why)
            yield return new(nameof(DependsOnId), why);
    }

    private string? WhyNot(BookingQuestion? other) =>
        other is null ? "Eine Frage kann nur von einer abhängen, die vor ihr steht."
        : other.Asked > Asked ? "Die andere Frage wird erst später gestellt."
        : !other.Options.Contains(DependsOnAnswer?.Trim() ?? "")
            ? other.Options.Count == 0 ? "Von einer frei geschriebenen Antwort kann nichts abhängen."
                : $"Bitte wählen Sie eine der Antworten: {string.Join(", ", other.Options)}."
        : null;
}

/// <summary>How a question is answered.</summary>
public enum AnswerKind
{
    /// <summary>In a line.</summary>
    Line = 0,

    /// <summary>In some lines.</summary>
    Text = 1,

    /// <summary>With yes or no.</summary>
    YesNo = 2,

    /// <summary>With one of several answers.</summary>
    One = 3,

    /// <summary>With any number of several answers.</summary>
    Several = 4,
}

/// <summary>When a question is asked.</summary>
public enum AskedWhen
{
    /// <summary>When one registers.</summary>
    Booking = 0,

    /// <summary>Once the place is sure.</summary>
    Placed = 1,
}

/// <summary>How long answers are kept.</summary>
public enum KeptFor
{
    /// <summary>A week after the event: food, assistance, whatever is needed there only.</summary>
    Event = 0,

    /// <summary>Three months after it.</summary>
    Season = 1,

    /// <summary>As long as the registration itself.</summary>
    Booking = 2,
}

/// <summary>Questions in words.</summary>
public static class QuestionWords
{
    extension(AnswerKind kind)
    {
        /// <summary>Whether one chooses from answers that the team has written.</summary>
        public bool HasChoices => kind is AnswerKind.One or AnswerKind.Several;

        /// <summary>The German word.</summary>
        public string Label => kind switch
        {
            AnswerKind.Line => "eine Zeile Text",
            AnswerKind.Text => "mehrere Zeilen Text",
            AnswerKind.YesNo => "ja oder nein",
            AnswerKind.One => "eine von mehreren Antworten",
            _ => "mehrere von mehreren Antworten",
        };
    }

    extension(AskedWhen when)
    {
        /// <summary>The German words.</summary>
        public string Label => when == AskedWhen.Booking ? "bei der Anmeldung" : "sobald der Platz sicher ist";
    }

    extension(KeptFor kept)
    {
        /// <summary>The German words.</summary>
        public string Label => kept switch
        {
            KeptFor.Event => "bis eine Woche nach der Veranstaltung",
            KeptFor.Season => "bis drei Monate nach der Veranstaltung",
            _ => "so lange wie die Anmeldung",
        };
    }
}
