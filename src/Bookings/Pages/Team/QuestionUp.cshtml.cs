namespace Buendnisnetz.Bookings.Pages;

/// <summary>A question changes places with the one before.</summary>
internal sealed class QuestionUpModel : QuestionsPage
{
    public IActionResult OnGet() => Redirect(Event.BookingQuestionsPath);

    public async Task<IActionResult> OnPostAsync()
    {
        var question = Question!;
        var at = All.IndexOf(question);
        if (at == 0) return await SavedQuestion(Unchanged);
        if (question.ObstacleToMovingUp(All[at - 1]) is { } obstacle) return await SavedQuestion(obstacle);
        question.MoveUp(All[at - 1]);
        return await SavedQuestion($"{question.Label.Quoted} wird jetzt früher gefragt.");
    }
}
