namespace Buendnisnetz.Bookings.Pages;

/// <summary>What the event asks besides name and workshops; what many ask is taken with one click.</summary>
internal sealed class QuestionsModel : QuestionsPage
{
    [BindProperty]
    public string? Ready { get; set; }

    /// <summary>What is often asked and is not asked here yet.</summary>
    public IEnumerable<(string Code, QuestionFacts Facts)> ReadyToAsk =>
        ReadyQuestions.All.Where(ready => All.TrueForAll(one => one.Label != ready.Facts.Label));

    public IActionResult OnGet() => Terms is null ? Redirect(Event.BookingTermsPath) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Terms is null) return Redirect(Event.BookingTermsPath);
        if (ReadyToAsk.FirstOrDefault(ready => ready.Code == Ready).Facts is not { } facts)
            return Again("", "Diese Frage steht schon da.");
        if (All.Count >= BookingQuestion.Most) return Again("", BookingQuestion.TooMany);
        Db.BookingQuestions.Add(BookingQuestion.Ask(Terms, All, facts));
        return await SavedQuestion($"{facts.Label.Quoted} wird jetzt gefragt.");
    }
}
