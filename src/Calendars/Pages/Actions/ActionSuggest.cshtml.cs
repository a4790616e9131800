using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>A page behind the link that an alliance has given to its partners.</summary>
internal abstract class ActionLinkPage : ActionDayPage
{
    public Alliance Alliance { get; private set; } = null!;

    /// <summary>Why nothing can be suggested now; null where it can.</summary>
    public string? Obstacle => Alliance.IsOpen ? Day.ObstacleToEntering(Now.BerlinDay) : "Dieses Bündnis arbeitet nicht mehr.";

    protected override async Task<ActionDay?> Find()
    {
        if (await base.Find() is not { } day) return null;
        var key = Route("key");
        Alliance = (await Db.ActionLinks.Where(one => one.ActionDayId == day.Id && one.Code == key)
            .Join(Db.Alliances, link => link.AllianceId, one => one.Id, (_, one) => one).FirstOrDefaultAsync(Cancel))!;
        return Alliance is null ? null : day;
    }
}

/// <summary>A partner suggests what it does, without an account; the alliance looks at it before anybody else does.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class ActionSuggestModel(HumanTrap trap, PlaceFinder finder, ActionDesk desk) : ActionLinkPage
{
    [BindProperty]
    public ActionForm Form { get; set; } = new();

    public void OnGet()
    {
        ModelState.Clear();
        Form.Key = Guid.CreateVersion7();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Obstacle is { } late) return Again("", late);
        var answer = await finder.Find(Form.Where, Cancel);
        if (string.IsNullOrWhiteSpace(Form.House)) Check("Form.House", "Bitte sagen Sie, wer Sie sind.");
        if (!string.IsNullOrWhiteSpace(Form.Where)) Check("Form.Where", ActionForm.ObstacleTo(answer));
        if (ModelState.IsValid) Check("Form.", Form.ToDraft(true).Objections(Day));
        if (!ModelState.IsValid) return Again();
        if (await trap.Obstacle(Request, Db, Cancel) is { } obstacle) return Again("", obstacle);
        await desk.Enter(Day, Alliance, Form.ToDraft(true), (answer.One ?? answer.Together)!, null, Now, Cancel);
        return Redirect(Day.Below($"mitmachen/{Route("key")}/danke"));
    }
}

/// <summary>What comes next.</summary>
[AllowAnonymous]
internal sealed class ActionThanksModel : ActionLinkPage
{
    public void OnGet() { }
}
