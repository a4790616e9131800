using Buendnisnetz.Alliances;
using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.JointWork;
using Buendnisnetz.Networks;
using Buendnisnetz.News;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Documentation;
using Buendnisnetz.Tests.Events;
using Buendnisnetz.Tests.JointWork;
using Buendnisnetz.Tests.Projects;

namespace Buendnisnetz.Tests.Web;

/// <summary>A network, an alliance, a series and a project with whatever their pages can show.</summary>
internal static class RichHouse
{
    extension(TestHouse house)
    {
        /// <summary>All of them; Anna runs the alliance, Carla the office.</summary>
        public async Task<Riches> Rich(string name)
        {
            var pair = await house.Pair(name);
            var (told, joint) = await house.Agreed(pair, $"Heft von {name}");
            await house.Labelled(pair, $"Label von {name}");
            await house.PutUp(pair.Ours.Slug, $"Gesucht von {name}");
            var series = await house.In(db => Series(db, pair, name, house.Clock.Now));
            var held = await house.Edition(pair, series, "Heute", 0);
            var coming = await house.Edition(pair, series, "Bald", 30);
            var agreement = await house.Agreement(held);
            house.Clock.Advance(TimeSpan.FromDays(1));
            await house.PublishedOf(held);
            await house.In(db => Fill(db, pair, (told, joint), (held, coming), agreement.Id, house.Clock.Now));
            return new(pair.Network, pair.Ours, series, told);
        }

        private Task<Event> Edition((Network Network, Alliance Ours, Alliance Theirs) pair, EventSeries series, string title, int days) =>
            house.In(async db =>
            {
                var (at, known) = (house.Clock.Now, await db.Series.Include(one => one.Network).FirstAsync(one => one.Id == series.Id));
                var edition = db.CalendarEvents.Add(Event.PlanEdition(known, $"{title} {series.Name}", $"{Slug.Of(title)}-{series.Slug}",
                    null, at)).Entity;
                edition.Fix(new(FuzzyDate.OfDay(at.BerlinDay.AddDays(days)), new(9, 0), new(16, 0)), null, at);
                edition.Involve(EventRole.Host, Involved.Of(known.Network!), null, at);
                edition.Involve(EventRole.Host, Involved.Of(await db.Alliances.FirstAsync(one => one.Id == pair.Ours.Id)), null, at);
                edition.Publish(null, at);
                return edition;
            });
    }

    private static async Task<EventSeries> Series(Db db, (Network Network, Alliance Ours, Alliance Theirs) pair, string name,
        DateTimeOffset at)
    {
        var network = await db.Networks.FirstAsync(one => one.Id == pair.Network.Id);
        db.Add(Founded.Organisation($"Ministerium von {name}", "ministerium"));
        var (before, series) = (Begin($"Vorher {name}"), Begin($"Reihe {name}"));
        before.End(FuzzyDate.OfYear(2020), series, "anders", null, at);
        return series;

        EventSeries Begin(string called) => db.Series.Add(EventSeries.Begin(network, new(called, "An einem Tag.",
            EventKind.RegionalConference, Patron: $"Ministerium von {name}"), Slug.Of(called), null, at)).Entity;
    }

    private static async Task Fill(Db db, (Network Network, Alliance Ours, Alliance Theirs) pair,
        (Project Told, JointProject Joint) project, (Event Held, Event Coming) editions, Guid agreed, DateTimeOffset at)
    {
        var ours = await db.Alliances.ForJoining.Include(one => one.ContactPoints).FirstAsync(one => one.Id == pair.Ours.Id);
        ours.Open(Founded.Office with { Name = "Für alle im Netz", Visibility = Visibility.Near }, null, at);
        ours.Open(Founded.Office with { Name = "Nur innen", Visibility = Visibility.Restricted }, null, at);
        var theirs = await db.Alliances.ForTerritory.FirstAsync(one => one.Id == pair.Theirs.Id);
        theirs.WorkIn([await db.Areas.FirstAsync(area => area.Key == AreaKey.Parse("08336"))], null, at);
        var news = db.News.Add(NewsItem.Write(ours, new("Neues im Haus", "Kurz", "Lang", Visibility.Public), "neues", null, at)).Entity;
        news.Publish(null, at);
        var agreement = await db.Agreements.WithParties.FirstAsync(one => one.Id == agreed);
        agreement.Become(ours, null, at);
        db.Entry(agreement).Property(one => one.ProjectId).CurrentValue = project.Told.Id;
        var held = await db.CalendarEvents.FirstAsync(one => one.Id == editions.Held.Id);
        db.Add(Minutes.Begin(held, [], [], null, at));
        var coming = await db.CalendarEvents.FirstAsync(one => one.Id == editions.Coming.Id);
        db.BookingTerms.Add(BookingTerms.Set(coming, new(at.AddDays(-1), coming.BeginsAt.AddDays(-1), 20), null, at));
        var told = await db.Projects.WithPage.FirstAsync(one => one.Id == project.Told.Id);
        told.Classify(["lebensumfeld"], [AreaKey.Parse("08335")], null, at);
        var joint = await db.JointProjects.FirstAsync(one => one.Id == project.Joint.Id);
        var letter = db.Add(Buendnisnetz.JointWork.ProjectNews.Write(told, joint, ours, new("Das Heft ist da", "Kurz", "Lang"), "das-heft",
            null, at)).Entity;
        letter.Item!.Publish(null, at);
    }
}

/// <summary>What was made.</summary>
internal sealed record Riches(Network Network, Alliance Alliance, EventSeries Series, Project Project);
