using Buendnisnetz.Alliances;
using Buendnisnetz.Community;
using Buendnisnetz.Library;
using Thread = Buendnisnetz.Community.Thread;

namespace Buendnisnetz.Bench;

/// <summary>What the alliances hand on and what they talk about; a database that was filled before there was any gets it, too.</summary>
internal sealed partial class Nation
{
    public const string FirstMaterial = "material-0";

    private const int MaterialsAtOnce = 500, AnswersEach = 5, LongThread = 45;

    private static readonly MaterialKind[] Kinds = [MaterialKind.Flyer, MaterialKind.Guide, MaterialKind.Template, MaterialKind.Slides];

    public async Task HandOn()
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var alliances = await db.Alliances.ForTerritory.OrderBy(one => one.Slug).Take(size.Active).ToListAsync();
        foreach (var some in Enumerable.Range(0, size.Materials).Chunk(MaterialsAtOnce))
        {
            foreach (var number in some) HandOn(number, alliances[number % alliances.Count]);
            await SaveBeside<Alliance>();
        }
        var people = await db.People.OrderBy(one => one.Id).Take(200).Select(one => one.Id).ToListAsync();
        var spaces = await db.Spaces.Named.OrderBy(one => one.Id).ToListAsync();
        var asked = size.Posts / (AnswersEach + 1);
        for (var number = 0; number < asked; number++)
        {
            Ask(number, spaces[number % spaces.Count], people);
            if (number % 200 == 199) await SaveBeside<Alliance>();
        }
        await SaveBeside<Alliance>();
        await db.Jobs.ExecuteDeleteAsync();
        db.ChangeTracker.Clear();
        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    private void HandOn(int number, Alliance alliance)
    {
        var facts = new MaterialFacts(Headline(), Kinds[number % Kinds.Length], Text(12), Text(60), [Words.Of(Fields, number)],
            [MaterialAudience.Families], 2010 + (number % 15), Licence.CcBy, "Bündnis für Familie",
            Visibility: number % 10 == 9 ? Visibility.Community : Visibility.Public);
        var made = db.Add(Material.Begin(MaterialHome.Of(alliance), facts, $"material-{number}", null, now.AddYears(-1))).Entity;
        var kept = db.Add(new StoredFile($"{number:x64}", $"material-{number}.pdf", "application/pdf", 200_000, null, now)).Entity;
        made.Attach(kept, "Druckvorlage", null, now);
        made.Publish(null, now.AddMinutes(-number));
        if (number % 5 == 0) made.Use(alliance, null, null, now);
        made.Forget();
    }

    private void Ask(int number, Space space, List<Guid> people)
    {
        var at = now.AddHours(-number);
        var thread = db.Add(Thread.Start(space, new(ThreadKind.Question, Headline(), Text(40), Words.Of(Fields, number)),
            people[number % people.Count], at)).Entity;
        for (var turn = 0; turn < (number == 0 ? LongThread : AnswersEach); turn++)
            db.Add(thread.Answer(Text(30), people[(number + turn + 1) % people.Count], at.AddMinutes(turn)));
        thread.Forget();
    }

    private async Task SaveBeside<TKept>()
    {
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync();
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Entity is not (TKept or AllianceArea or Space)).ToList())
            entry.State = EntityState.Detached;
    }
}
