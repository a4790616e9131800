using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Search;

/// <summary>Registers what the module contributes.</summary>
public sealed class SearchModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddScoped<Vocabulary>().AddScoped<SearchIndex>().AddScoped<HouseSearch>()
            .AddScoped(services => new SubjectSearch(services.GetRequiredService<Db>(), services.GetRequiredService<Vocabulary>()));
        module
            .Maps(SearchTables.Map)
            .HandlesJob<Reindex, FreshenOne>("Reindex", Priority.Bulk, called: "Einen Eintrag in die Suche aufnehmen")
            .HandlesJob<ReindexMany, FreshenMany>("ReindexMany", Priority.Bulk, called: "Einträge in die Suche aufnehmen")
            .HandlesJob<ReindexShowing, FreshenShowing>("ReindexShowing", Priority.Bulk, called: "Suche nach einer Änderung auffrischen")
            .HandlesJob<RebuildIndex, Rebuild>("RebuildIndex", Priority.Bulk, called: "Suche neu aufbauen")
            .Contributes(
            new ProcessingActivity("Suche",
            "Wer einen Namen aus veröffentlichten Angaben sucht, findet ihn; wer in einem Bündnis oder Netzwerk arbeitet, findet auch die "
                + "anderen, die das tun. Was gesucht wurde, wird nicht gespeichert.",
            ProcessingActivity.CommonTask,
                "Personen, die in Texten und Kontaktstellen genannt sind oder in einem Bündnis oder Netzwerk arbeiten",
                "Wörter aus den Texten, in denen sie genannt sind",
                    typeof(SearchEntry), typeof(KnownWord))
            {
                Readers = "Alle finden nur, was sie auch lesen dürfen.",
                Kept = "Solange der Text steht, aus dem sie stammen.",
                Rules = [Vocabulary.Retention.Code]
            })
            .Contributes(Vocabulary.Retention)
            .Contributes(new HelpTopic("suche", "Etwas finden", "Ein Feld für alles, auch mit Tippfehlern.", "Help/_Search",
                HelpTopic.Everybody))
            .Contributes(SearchIndex.KnowsPeople)
            .Contributes(SearchIndex.KnowsSubjects)
            .Contributes(SearchIndex.HeardAnew)
            .Contributes(SearchIndex.ReadMore)
            .Contributes(SearchIndex.KnowsAllHomes)
            .Contributes(new Consequence(SearchIndex.FollowsFrom))
            .Contributes(new Command("reindex", "", "Baut das Suchverzeichnis neu auf.",
            (services, _, cancel) => services.GetRequiredService<Rebuild>().AtOnce(cancel)))
            .Shows(new MenuItem(Menu.Administration, "Suche", SearchPaths.Administration, Position.Before(FramePaths.Outbox),
            Hint: "Was im Suchverzeichnis steht, und wie es neu aufgebaut wird."));
    }
}
