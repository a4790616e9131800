namespace Buendnisnetz.Accounts.Pages;

/// <summary>A page of the administration about one person.</summary>
internal abstract class PersonPage : NounPage<Person>
{
    public Person Person => Noun;

    /// <summary>Where the person is seen whole.</summary>
    public string Whole => AccountPaths.OfPerson(Person.Id);

    protected override Task<Person?> Find() => Db.People.FirstOrDefaultAsync(person => person.Id == IdInAddress, Cancel);

    /// <summary>Looking at somebody is noted.</summary>
    protected Task NoteLook() => Db.NoteAccess(Me, [Person.Id], "Konto und Zugänge", Now, Cancel);

    /// <summary>Saves, says what was done and leads back to the person.</summary>
    protected Task<IActionResult> Saved(string sentence) => Saved(sentence, Whole);
}
