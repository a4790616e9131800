using System.Text.RegularExpressions;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Tests.Reviews;

/// <summary>What tests of freshness need of a house.</summary>
internal static partial class FreshHouse
{
    extension(TestHouse house)
    {
        /// <summary>Lets so many days pass and does the work of the last one.</summary>
        public async Task Pass(int days)
        {
            house.Clock.Advance(TimeSpan.FromDays(days));
            await house.RunDaily();
        }

        /// <summary>The bundled mails to somebody.</summary>
        public IReadOnlyList<SentLetter> AskedOf(Cast cast) => [.. house.Letters.Where(letter => letter.To
            .Contains(cast.Email, StringComparison.Ordinal) && letter.Text.Contains("/antwort/frische/", StringComparison.Ordinal))];

        /// <summary>The alliance with all its facts.</summary>
        public Task<Alliance> Facts(string path) => house.In(db =>
            db.Alliances.Include(one => one.ContactPoints)
            .Include(one => one.Partnerships).ThenInclude(one => one.Organisation).AsSplitQuery()
            .SingleAsync(one => one.Slug == path.Substring(path.LastIndexOf('/') + 1)));
    }

    /// <summary>The path of the answer that a mail leads to.</summary>
    public static string AnswerIn(this SentLetter letter) => Answer().Match(letter.Text).Value;

    [GeneratedRegex("/antwort/[a-z]+/[A-Za-z0-9_-]{20,}")]
    private static partial Regex Answer();
}
