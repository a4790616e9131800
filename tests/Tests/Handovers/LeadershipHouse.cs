using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Tests.Handovers;

/// <summary>Hand-overs as tests walk through them.</summary>
internal static class LeadershipHouse
{
    /// <summary>Somebody without an account.</summary>
    public static readonly Cast Nora = new("Nora Nachfolge", "nora.nachfolge@landkreis.example");

    extension(TestHouse house)
    {
        /// <summary>Anna names a successor.</summary>
        public async Task<Browser> Announce(string path, Cast successor, DateOnly? on = null)
        {
            var anna = await house.SignIn(Cast.Anna);
            await anna.Open($"{path}/uebergabe/ankuendigen");
            const string words = "Liebe Nora, ich freue mich auf dich.";
            var (name, email, day) = (successor.Name, successor.Email, $"{on:yyyy-MM-dd}");
            await anna.Submit(new { Form__Name = name, Form__Email = email, Form__On = day, Form__Words = words });
            await house.RunJobs();
            return anna;
        }

        /// <summary>The address in the newest letter to somebody that holds these words.</summary>
        public string LinkTo(Cast person, string piece = "/antwort/uebergabe/")
        {
            var text = house.Letters.Last(letter => letter.To.Contains(person.Email) && letter.Text.Contains(piece)).Text;
            var start = text.IndexOf(piece, StringComparison.Ordinal);
            return new string([.. text[start..].TakeWhile(sign => !char.IsWhiteSpace(sign) && sign is not ('<' or '>' or ')'))]);
        }

        /// <summary>Who leads the alliance at this path, by mail address.</summary>
        public async Task<List<string>> Leaders(string path)
        {
            var alliance = await house.AllianceAt(path);
            return await house.In(db => db.Seats.Of(AllianceSeats.Place, alliance.Id).InForce(house.Clock.Now)
                .Where(seat => seat.Role == AllianceSeats.Coordinator)
                .Join(db.People, seat => seat.PersonId, person => person.Id, (seat, person) => person.Email).ToListAsync());
        }

        /// <summary>The alliance at this path.</summary>
        public async Task<Alliance> AllianceAt(string path) =>
            (await house.In(db => db.Alliances.AsNoTracking().FindBySlug(path.Split('/')[^1])))!;
    }
}
