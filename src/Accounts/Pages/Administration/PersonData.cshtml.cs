namespace Buendnisnetz.Accounts.Pages;

/// <summary>All that is known about a person, for somebody who asks by letter or at the counter (Art. 15 GDPR). It is noted.</summary>
internal sealed class PersonDataModel : PersonPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        var data = await PersonalExport.Of(Person, Me, Db, Cancel);
        await Db.NoteAccess(Me, [Person.Id], "Auskunft über alle Daten", Now, Cancel);
        return File(data.ToJson(), "application/json", $"auskunft-{Now.BerlinDay:yyyy-MM-dd}.json");
    }
}
