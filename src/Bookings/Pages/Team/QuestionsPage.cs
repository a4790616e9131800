using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>A page on which the team says what the event asks besides.</summary>
internal abstract class QuestionsPage : TeamPage
{
    /// <summary>The questions in their order.</summary>
    public List<BookingQuestion> All { get; private set; } = [];

    /// <summary>The question that the address names; null where it names none.</summary>
    public BookingQuestion? Question => All.Find(one => one.Id == IdInAddress);

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        All = await Db.BookingQuestions.Where(one => one.EventId == found.Id).OrderBy(one => one.Position).ThenBy(one => one.Id)
            .ToListAsync(Cancel);
        return Route("id").Length > 0 && Question is null ? null : found;
    }

    /// <summary>What stands below a question.</summary>
    public string WordsOf(BookingQuestion question)
    {
        var needs = All.Find(one => one.Id == question.DependsOnId);
        string?[] words = [question.Section, question.Kind.Label, question.Asked.Label, question.Kept.Label,
            needs is null ? null : $"nur bei {needs.Label.Quoted}: {question.DependsOnAnswer}"];
        return string.Join(" · ", words.OfType<string>());
    }

    /// <summary>Saves, says what was done and leads back to the questions.</summary>
    protected Task<IActionResult> SavedQuestion(string sentence) => Saved(sentence, "anmeldefragen");
}
