using Buendnisnetz.Alliances;
using Buendnisnetz.News;

namespace Buendnisnetz.Demo;

// News: a headline "-- date | title | for whom", the teaser as first paragraph, then the text.
internal sealed partial class AllianceScript
{
    private void WriteNews()
    {
        foreach (var story in sheet.Text("Nachrichten").Split("-- ", StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = story.Trim().Split('\n', 2);
            var head = new DemoRow(parts[0]);
            var (teaser, body) = parts[1].Trim().Split("\n\n", 2) is [var first, var second] ? (first, second) : (parts[1].Trim(), "");
            scenes.Add((Calendar.Moment(head[0]), at => Tell(new NewsText(head[1], teaser, body, For(head[2])), head[2] == "Entwurf", at)));
        }
    }

    private void Tell(NewsText text, bool draft, DateTimeOffset at)
    {
        var slug = Slug.Of(text.Title, slugs);
        slugs.Add(slug);
        var item = NewsItem.Write(alliance, text, slug, by, at);
        register.Db.News.Add(item);
        if (draft) drafts.Add(new SettledThing("news-draft", item.Id, item.Title, PauseFate.Rest));
        else item.Publish(by, at);
    }

    private static Visibility For(string word) => word switch
    {
        "Koordinierende" => Visibility.Community,
        "Bündnis" => Visibility.Place,
        _ => Visibility.Public,
    };
}
