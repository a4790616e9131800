using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Somebody of an alliance who has agreed is asked; whoever has not, or holds no seat there, is found by nobody.</summary>
internal sealed class AskPersonModel(InquiryDesk desk) : AskPage<Person>
{
    private Alliance? home;

    protected override async Task<Person?> Find()
    {
        home = await Db.Alliances.VisibleTo(Me).AsNoTracking().FindBySlug(Slug, Cancel);
        if (home is null || IdInAddress == Me.PersonId) return null;
        var (consents, seats) = (Db.ExperienceConsents.Given, Db.Seats.Of(AllianceSeats.Place, home.Id).InForce(Now));
        return await Db.People.Where(one => one.Id == IdInAddress && one.LockedAt == null
            && consents.Any(given => given.PersonId == one.Id) && seats.Any(seat => seat.PersonId == one.Id))
            .OrderBy(one => one.Id).FirstOrDefaultAsync(Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        WillLeadTo(EvidencePaths.Finder);
        await desk.AskPerson(Noun, home!.Id, Me.Person, Words!, Now, Cancel);
        return Sent(Noun.Name, EvidencePaths.Finder);
    }
}
