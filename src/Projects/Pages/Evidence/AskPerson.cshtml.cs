using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Somebody who has agreed is asked; whoever has not is found by nobody.</summary>
internal sealed class AskPersonModel(InquiryDesk desk) : AskPage<Person>
{
    private Guid? home;

    protected override async Task<Person?> Find()
    {
        var consents = Db.ExperienceConsents.Given;
        home = await Db.Seats.HeldBy(IdInAddress).InForce(Now).Where(seat => seat.Place == AllianceSeats.Place).OrderBy(seat => seat.From)
            .ThenBy(seat => seat.Id).Select(seat => (Guid?)seat.PlaceId).FirstOrDefaultAsync(Cancel);
        return home is null || IdInAddress == Me.PersonId ? null
            : await Db.People.Where(one => one.Id == IdInAddress && one.LockedAt == null
            && consents.Any(given => given.PersonId == one.Id)).OrderBy(one => one.Id).FirstOrDefaultAsync(Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        await desk.AskPerson(Noun, home!.Value, Me.Person, Words!, Now, Cancel);
        return Sent(Noun.Name, EvidencePaths.Finder);
    }
}
