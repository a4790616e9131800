namespace Buendnisnetz.Accounts;

/// <summary>The people of the demo, in the words of its scenes.</summary>
public static class DemoPeople
{
    extension(DemoStage stage)
    {
        /// <summary>Somebody invented: whoever has this address already, otherwise a new account.</summary>
        public async Task<Person> Person(string name, string email, DateTimeOffset at, CancellationToken cancel)
        {
            var key = Accounts.Person.KeyOf(email);
            return stage.Db.People.Local.FirstOrDefault(person => person.EmailKey == key)
                ?? await stage.Db.People.At(email).FirstOrDefaultAsync(cancel)
                ?? stage.Db.People.Add(Accounts.Person.Invite(name, email, null, at)).Entity;
        }
    }
}
