namespace Buendnisnetz.Events.Pages;

/// <summary>Who takes part in a session.</summary>
internal sealed class SpeakersModel : SpeakerPage
{
    public void OnGet() => Form.Role = Item!.Kind == SessionKind.Panel ? SpeakerRole.Panelist : SpeakerRole.Speaker;

    public async Task<IActionResult> OnPostAsync()
    {
        var house = await House();
        if (Form.Name is { } name) Check("Form.Name", Item!.ObstacleToInviting(name));
        if (!ModelState.IsValid) return Again();
        Db.Add(Item!.Invite(Form.ToSpeech(house), Me.PersonId, Now));
        return await SavedAt($"{Form.Name} ist eingetragen.", ItemPath(Item, "mitwirkende"));
    }

    public string Words(SessionSpeaker who) =>
        string.Join(" · ", ((string?[])[who.Function, who.Role.Choice, who.Sector?.Label]).OfType<string>());
}

/// <summary>Somebody in a session is introduced anew.</summary>
internal sealed class SpeakerModel : SpeakerPage
{
    public SessionSpeaker? Who => Named;

    protected override object? Stored => Who is null ? null : SpeakerForm.Of(Who);

    public IActionResult OnGet()
    {
        if (Who is null) return NotFound();
        Form = SpeakerForm.Of(Who);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Who is null) return NotFound();
        var house = await House();
        if (Form.Name is { } name && Folding.Fold(name) != Who.NameKey) Check("Form.Name", Item!.ObstacleToInviting(name));
        if (!ModelState.IsValid) return Again();
        Item!.Introduce(Who, Form.ToSpeech(house), Me.PersonId, Now);
        return await SavedAt($"{Form.Name} ist gespeichert.", ItemPath(Item, "mitwirkende"));
    }
}

/// <summary>Somebody is taken out of a session.</summary>
internal sealed class SpeakerReleaseModel : SpeakerPage
{
    public IActionResult OnGet() => Redirect(ItemPath(Item!, "mitwirkende"));

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Clear();
        if (Named is not { } who) return NotFound();
        Item!.Release(who, Me.PersonId, Now);
        return await SavedAt($"{who.Name} ist herausgenommen.", ItemPath(Item, "mitwirkende"));
    }
}
