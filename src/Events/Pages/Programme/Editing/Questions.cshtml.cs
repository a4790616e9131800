namespace Buendnisnetz.Events.Pages;

/// <summary>What people would like to ask, by session.</summary>
internal sealed class QuestionsModel : ProgrammeEditorPage
{
    private const int Most = 500;

    public IEnumerable<IGrouping<Session, SessionQuestion>> Asked { get; private set; } = [];

    public async Task OnGetAsync() => Asked = (await Db.SessionQuestions.Where(one => one.Session!.EventId == Event.Id)
        .Include(one => one.Session).OrderBy(one => one.Session!.BeginsAt).ThenBy(one => one.AskedAt).Take(Most).ToListAsync(Cancel))
        .GroupBy(one => one.Session!);
}

/// <summary>A page about one question that was asked.</summary>
internal abstract class QuestionPage : EventEditorPage
{
    protected const string List = "programm/fragen";

    protected SessionQuestion? Question { get; private set; }

    public IActionResult OnGet() => Redirect(Event.Below(List));

    protected override async Task LoadMore() => Question = await Db.SessionQuestions
        .FirstOrDefaultAsync(one => one.Id == IdInAddress && one.Session!.EventId == Event.Id, Cancel);
}

/// <summary>The team means to take up a question, or no longer does.</summary>
internal sealed class QuestionTakenModel : QuestionPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (Question is null) return NotFound();
        Question.TakeUp(Question.TakenUpAt is null, Now);
        return await Saved(Question.TakenUpAt is null ? "Die Frage ist wieder offen." : "Die Frage wird aufgegriffen.", List);
    }
}

/// <summary>A question is deleted.</summary>
internal sealed class QuestionRemovedModel : QuestionPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (Question is null) return NotFound();
        Db.Remove(Question);
        return await Saved("Die Frage ist gelöscht.", List);
    }
}
