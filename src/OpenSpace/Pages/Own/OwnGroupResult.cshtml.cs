using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>Whoever leads a group writes down what came out of it, in the room, by telephone.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnGroupResultModel : OwnTopicPage
{
    [BindProperty]
    public ResultForm Form { get; set; } = new();

    public TopicGroup? Group { get; private set; }

    protected override object? Stored => Group is null ? null : ResultForm.Of(Group);

    protected override async Task LoadMore()
    {
        var voice = Person.Voice?.Id;
        Group = voice is null ? null : await Db.TopicGroups.Include(one => one.Topic).Include(one => one.Session)
            .FirstOrDefaultAsync(one => one.Id == IdInAddress && one.Topic!.VoiceId == voice && one.Topic.Leads, Cancel);
        Refused = Group is null ? "Diese Gruppe leiten Sie nicht." : TopicGroup.ObstacleToWriting(Group.Session!, Now);
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
