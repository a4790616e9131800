using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>What one has answered to the event's own questions, and what is still asked once the place is sure.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnAnswersModel : OwnPage
{
    private Questionnaire asked = new([]);

    [BindProperty]
    public List<AnswerForm> Answers { get; set; } = [];

    protected override async Task LoadMore()
    {
        var upTo = Booking!.State is BookingState.Placed or BookingState.Came ? AskedWhen.Placed : AskedWhen.Booking;
        asked = await Db.QuestionsOf(Booking.EventId, Cancel, upTo);
        Answers = AnswerForm.Of(asked, await Db.AnswersOf(Booking.Id, Cancel), Answers);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var answers = AnswerForm.Read(Answers);
        AnswerForm.Check(asked, Answers, answers, (field, sentence) => Check(field, sentence), "Answers");
        if (!ModelState.IsValid) return Again();
        return await Do(async () =>
        {
            Refusal.On(Obstacle);
            await Db.Answer(Booking!, asked, answers, Cancel);
            await Db.SaveChangesAsync(Cancel);
        });
    }
}
