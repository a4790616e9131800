using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Requests and offers as tests need them.</summary>
internal static class Posted
{
    public static PostingProfile Whole(DateTimeOffset at, int days = 60) =>
        new(PostingKind.Seeking, "Lastenräder", "Drei Stück für ein Fest.", "lebensumfeld", at.BerlinDay.AddDays(days));

    public static Posting Of(Alliance alliance) => Posting.PutUp(alliance, Whole(Founded.Noon), null, Founded.Noon);

    public static Task<Posting> PutUp(this TestHouse house, string alliance, string title, Visibility visibility = Visibility.Public,
        int days = 60) => house.In(async db =>
        {
            var home = await db.Alliances.Include(one => one.Areas).FirstAsync(one => one.Slug == alliance);
            return db.Postings.Add(Posting.PutUp(home, Whole(house.Clock.Now, days) with { Title = title, Visibility = visibility }, null,
                house.Clock.Now)).Entity;
        });
}
