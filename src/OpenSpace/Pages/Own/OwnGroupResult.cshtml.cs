using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>Whose topic became a group, and who has offered to lead it, writes down what came out, in the room, by telephone.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnGroupResultModel : OwnTopicPage
{
    [BindProperty]
    public ResultForm Form { get; set; } = new();

    public TopicGroup? Group { get; private set; }

    protected override object? Stored => Group is null ? null : ResultForm.Of(Group);

    protected override async Task LoadMore()
    {
        Group = await Db.TopicGroups.Include(one => one.Topic!.Voice!.Booking).Include(one => one.Session)
            .FirstOrDefaultAsync(one => one.Id == IdInAddress && one.RoundId == Round.Id, Cancel);
        if (Group is not null && !IsWrittenByMe(Group)) Group = null;
        Refused = Group is null ? "Was aus dieser Gruppe herauskommt, hält jemand anderes fest."
            : TopicGroup.ObstacleToWriting(Group.Session!, Now);
    }

    public void OnGet() => Form = Group is null ? new() : ResultForm.Of(Group);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Refused is null) Check("Form.", Form.ToResult().Objections());
        if (Refused is not null || !ModelState.IsValid) return Again();
        Group!.Write(Form.ToResult(), Group.Session!, Now);
        await Db.SaveChangesAsync(Cancel);
        return Redirect($"{Own}?ergebnis=1");
    }
}
