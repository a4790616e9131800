using Buendnisnetz.Accounts;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>What those need who come: counted for the kitchen and the house, without names.</summary>
internal sealed class AnswersModel : TeamPage
{
    private const int MostTexts = 500;

    /// <summary>Each question with how often each choice was made, or with what was written.</summary>
    public IReadOnlyList<(BookingQuestion Question, IReadOnlyList<(string, int)> Counts, IReadOnlyList<string> Texts)> Asked
    {
        get; private set;
    } = [];

    /// <summary>How many come.</summary>
    public int Most { get; private set; }

    public string Lead => $"{German.Count(Most, "Person hat", "Personen haben")} einen sicheren Platz.";

    public async Task<IActionResult> OnGetAsync()
    {
        if (Terms is null) return Redirect(Event.BookingTermsPath);
        var coming = Db.Bookings.OfEvent(Event.Id).TakingPart;
        Most = await coming.CountAsync(Cancel);
        var answers = await Db.BookingAnswers.Where(one => one.EventId == Event.Id && coming.Any(booking => booking.Id == one.BookingId))
            .OrderBy(one => one.BookingId).Select(one => new { one.QuestionId, one.Text }).ToListAsync(Cancel);
        var given = answers.ToLookup(one => one.QuestionId, one => one.Text);
        Asked = [.. (await Db.QuestionsOf(Event.Id, Cancel)).Questions.Select(question => (question, Counted(question, given[question.Id]),
            (IReadOnlyList<string>)(question.Options.Count > 0 ? [] : [.. given[question.Id].Take(MostTexts)])))];
        await Db.NoteAccessToList(Me, $"Angaben zu {Event.Title.Quoted}: {German.Count(Most, "Person", "Personen")}", Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
        return Page();
    }

    /// <summary>In the order of the choices; what is no choice any more stands at the end.</summary>
    private static IReadOnlyList<(string, int)> Counted(BookingQuestion question, IEnumerable<string> answers)
    {
        if (question.Options.Count == 0) return [];
        var counts = answers.SelectMany(BookingQuestion.Lines).CountBy(answer => answer).ToDictionary();
        return [.. question.Options.Concat(counts.Keys.Except(question.Options).Order(StringComparer.Ordinal))
            .Select(option => (option, counts.GetValueOrDefault(option)))];
    }
}
