using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>A page about one mentorship, seen from one of its two sides; from any other alliance it is not found.</summary>
internal abstract class MentorshipPage : AllianceEditorPage
{
    public Mentorship Mentorship { get; private set; } = null!;

    public bool IsMentor => Mentorship.MentorId == Alliance.Id;

    public Alliance Other => IsMentor ? Mentorship.Alliance! : Mentorship.Mentor!;

    protected override async Task LoadMore()
    {
        var one = await Db.Mentorships.Of(Alliance.Id).Whole.FirstOrDefaultAsync(known => known.Id == IdInAddress, Cancel);
        if (one is not null) Mentorship = one;
    }

    /// <summary>Does something while nobody else does, on what is stored then.</summary>
    protected async Task<IActionResult> Do(Func<Task<string?>> deed, string sentence)
    {
        if (Mentorship is null) return NotFound();
        await using var turn = await Db.TakeLock($"mentorships {Mentorship.MentorId:N}", Cancel);
        foreach (var mission in Mentorship.Missions.ToList()) Db.Entry(mission).State = EntityState.Detached;
        Db.Entry(Mentorship).State = EntityState.Detached;
        await LoadMore();
        if (await deed() is { } obstacle) return await Saved(obstacle, $"{MentorshipPaths.Room}/{IdInAddress}");
        var answer = await Saved(sentence, $"{MentorshipPaths.Room}/{IdInAddress}");
        await turn.CommitAsync(Cancel);
        return answer;
    }

    protected IActionResult ToItsPage => Redirect(Alliance.Below($"{MentorshipPaths.Room}/{IdInAddress}"));
}

/// <summary>How it stands, and what is on the list.</summary>
internal sealed class MentorshipShowModel : MentorshipPage
{
    public int Load { get; private set; }

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        if (Mentorship is { IsAsked: true }) Load = await Db.MentorLoad(Mentorship.MentorId, Cancel);
    }

    public IActionResult OnGet() => Mentorship is null ? NotFound() : Page();
}

/// <summary>The mentor says yes.</summary>
internal sealed class MentorshipAcceptModel : MentorshipPage
{
    public IActionResult OnGet() => ToItsPage;

    public async Task<IActionResult> OnPostAsync() => Mentorship is null ? NotFound() : !IsMentor || !Me.CanLead(Alliance) ? Forbid()
        : await Do(async () =>
        {
            var load = await Db.MentorLoad(Alliance.Id, Cancel);
            if (Mentorship.ObstacleToAccepting(load) is { } obstacle) return obstacle;
            Mentorship.Accept(load, Me.PersonId, Now);
            return null;
        }, "Danke. Die Patenschaft hat begonnen; was Sie sich vornehmen, steht hier auf der Liste.");
}

/// <summary>One of both sides ends it, declines it or takes it back.</summary>
internal sealed class MentorshipEndModel : MentorshipPage
{
    public IActionResult OnGet() => ToItsPage;

    public async Task<IActionResult> OnPostAsync() => Mentorship is null ? NotFound() : !Me.CanLead(Alliance) ? Forbid()
        : await Do(() =>
        {
            Mentorship.End(Me.PersonId, Now);
            return Task.FromResult<string?>(null);
        }, "Das ist beendet. Was auf der Liste stand, bleibt hier zu lesen.");
}

/// <summary>Something new is put on the list.</summary>
internal sealed class MissionNewModel : MentorshipPage
{
    public IActionResult OnGet() => ToItsPage;

    public async Task<IActionResult> OnPostAsync([FromForm, System.ComponentModel.DataAnnotations.StringLength(200)] string? title) =>
        await Do(() =>
        {
            if (!ModelState.IsValid) return Task.FromResult<string?>("Ein Punkt hat höchstens 200 Zeichen.");
            if (Mentorship.ObstacleToAgreeing(title) is { } obstacle) return Task.FromResult<string?>(obstacle);
            Db.Add(Mentorship.Agree(title!, Me.PersonId, Now));
            return Task.FromResult<string?>(null);
        }, "Es steht auf der Liste.");
}

/// <summary>Something on the list is done, or is not after all.</summary>
internal sealed class MissionTickModel : MentorshipPage
{
    public IActionResult OnGet() => ToItsPage;

    public async Task<IActionResult> OnPostAsync([FromForm] bool done)
    {
        if (Mentorship?.Missions.Any(one => $"{one.Id}" == Route("mission")) != true) return NotFound();
        return await Do(() =>
        {
            if (!Mentorship.IsRunning) return Task.FromResult<string?>("Die Patenschaft ist abgeschlossen.");
            Mentorship.Settle(Mentorship.Missions.First(one => $"{one.Id}" == Route("mission")), done, Me.PersonId, Now);
            return Task.FromResult<string?>(null);
        }, done ? "Geschafft." : "Es ist wieder offen.");
    }
}
