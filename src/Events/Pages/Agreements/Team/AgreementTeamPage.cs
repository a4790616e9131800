namespace Buendnisnetz.Events.Pages;

/// <summary>A page on which the team of an event looks after what was agreed there, also long after it.</summary>
internal abstract class AgreementTeamPage : EventEditorPage
{
    protected override IActionResult? Detour() => null;

    protected Task<IActionResult> SavedList(string sentence) => Saved(sentence, "vereinbarungen");
}

/// <summary>A page on which the team does something to one of them.</summary>
internal abstract class OneAgreementPage : AgreementTeamPage
{
    public Agreement? Agreement { get; private set; }

    protected override async Task LoadMore() => Agreement = await Db.Agreements.WithParties.Include(one => one.Alliance)
        .FirstOrDefaultAsync(one => one.Id == IdInAddress && one.EventId == Event.Id, Cancel);
}
