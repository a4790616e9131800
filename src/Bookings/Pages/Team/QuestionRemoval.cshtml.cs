namespace Buendnisnetz.Bookings.Pages;

/// <summary>A question is asked no more; its answers go with it, and what depended on it is asked of everybody.</summary>
internal sealed class QuestionRemovalModel : QuestionsPage
{
    /// <summary>How many have answered it.</summary>
    public int Given { get; private set; }

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        Given = await Db.BookingAnswers.CountAsync(one => one.QuestionId == IdInAddress && one.EventId == Event.Id, Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var other in All.Where(one => one.DependsOnId == Question!.Id)) other.Free();
        Db.BookingQuestions.Remove(Question!);
        return await SavedQuestion($"{Question!.Label.Quoted} wird nicht mehr gefragt.");
    }
}
