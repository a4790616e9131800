using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings.Pages;

/// <summary>A letter that has not gone is changed.</summary>
internal sealed class MailingEditModel : MailingFormPage
{
    private Mailing mailing = null!;

    /// <summary>Answers go on reaching whoever wrote it.</summary>
    protected override Guid? Writer => mailing.WrittenById ?? Me.PersonId;

    protected override object? Stored => MailingForm.Of(mailing);

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        if (await Db.Mailings.FirstOrDefaultAsync(one => one.EventId == found.Id && one.Id == IdInAddress, Cancel) is not { } one)
            return null;
        mailing = one;
        return found;
    }

    protected override IActionResult? Detour()
    {
        if (base.Detour() is { } elsewhere) return elsewhere;
        if (mailing.ObstacleToChange() is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Event.PathOf(mailing));
    }

    public async Task OnGetAsync()
    {
        Form = MailingForm.Of(mailing);
        Form.Segment = Chosen?.Code;
        await Look();
    }

    public async Task<IActionResult> OnPostAsync() => await CheckAll() ?? await Do(async () =>
    {
        await Desk.Change(Event, mailing, Draft, Me.PersonId, Now, Cancel);
        return mailing;
    });
}
