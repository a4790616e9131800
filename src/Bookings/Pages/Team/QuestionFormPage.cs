using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>A question, new or to be changed.</summary>
internal abstract class QuestionFormPage : QuestionsPage
{
    [BindProperty]
    public QuestionForm Form { get; set; } = new();

    /// <summary>Those on which it may depend.</summary>
    protected virtual IReadOnlyList<BookingQuestion> Before => All;

    public IReadOnlyList<SelectListItem> Earlier => Before.Any(one => one.Options.Count > 0)
        ? [new("alle fragen", ""), .. Before.Where(one => one.Options.Count > 0).Select(Item)] : [];

    private static SelectListItem Item(BookingQuestion one) => new($"{one.Label} ({string.Join(", ", one.Options)})", one.Id.ToString());

    /// <summary>Whether everything fits together; what does not is said at its field.</summary>
    protected bool Fits()
    {
        if (ModelState.IsValid) Check("Form.", Form.Facts.Objections(Before));
        return ModelState.IsValid;
    }
}

/// <summary>A new question.</summary>
internal sealed class QuestionNewModel : QuestionFormPage
{
    public IActionResult OnGet()
    {
        ModelState.Clear();
        return Terms is null ? Redirect(Event.BookingTermsPath) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Terms is null) return Redirect(Event.BookingTermsPath);
        if (All.Count >= BookingQuestion.Most) return Again("", BookingQuestion.TooMany);
        if (!Fits()) return Again();
        Db.BookingQuestions.Add(BookingQuestion.Ask(Terms, All, Form.Facts));
        return await SavedQuestion("Die Frage steht auf dem Formular.");
    }
}

/// <summary>A question is asked otherwise.</summary>
internal sealed class QuestionModel : QuestionFormPage
{
    /// <summary>How many have answered it.</summary>
    public int Given { get; private set; }

    protected override IReadOnlyList<BookingQuestion> Before => Question!.Before(All);

    protected override object? Stored => Question is null ? null : QuestionForm.Of(Question);

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        Given = await Db.BookingAnswers.CountAsync(one => one.QuestionId == IdInAddress && one.EventId == Event.Id, Cancel);
    }

    public void OnGet() => Form = QuestionForm.Of(Question!);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Fits()) return Again();
        if (Question!.Facts == Form.Facts) return await SavedQuestion(Unchanged);
        Question.Change(Form.Facts, All);
        return await SavedQuestion("Die Frage ist geändert.");
    }
}
