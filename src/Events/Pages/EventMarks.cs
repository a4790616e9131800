namespace Buendnisnetz.Events.Pages;

/// <summary>Asking the marks of events, held and to come.</summary>
public static class EventMarks
{
    extension(Db db)
    {
        /// <summary>Marks the rows of a list that are to come.</summary>
        public async Task MarkComing(IReadOnlyList<EventRow> rows, DateTimeOffset now, CancellationToken cancel)
        {
            List<Guid> ids = [.. rows.Where(row => row.State == EventState.Scheduled).Select(row => row.Id)];
            if (ids.Count == 0) return;
            foreach (var mark in db.Catalog.Of<ComingMark>())
            {
                var words = await mark.Find(db, ids, now, cancel);
                foreach (var row in rows)
                    if (words.TryGetValue(row.Id, out var word)) row.Words.Add(word);
            }
        }

        /// <summary>Marks the rows of a list that were held.</summary>
        public async Task Mark(IReadOnlyList<EventRow> rows, Actor me, DateTimeOffset now, CancellationToken cancel)
        {
            List<EventRow> held = [.. rows.Where(row => row.State == EventState.Held)];
            if (held.Count > 0) db.Mark(held, await db.LinesOf([.. db.Marks([.. held.Select(row => row.Id)], me, now)], cancel));
        }

        /// <summary>What has to be asked for the marks of the held editions of a series; the page asks for more at once.</summary>
        public IEnumerable<AskedLines> MarksOfEditions(EditionsAsked asked) => asked.Ids.Count == 0 ? []
            : db.Marks(asked.Ids, asked.Me, asked.Now).Concat(db.Catalog.Of<EditionMark>()
                .Select(mark => new AskedLines(mark.Part, mark.Of(db, asked))));

        /// <summary>Marks the held editions of a series, and says how far they are.</summary>
        public void MarkEditions(IReadOnlyList<EventRow> held, EditionsAsked asked, Lines lines)
        {
            if (held.Count == 0) return;
            db.Mark(held, lines);
            foreach (var mark in db.Catalog.Of<EditionMark>())
            {
                var words = mark.Words(asked, lines);
                foreach (var row in held)
                    if (words.TryGetValue(row.Id, out var word)) row.Words.Add(word);
            }
        }

        private IEnumerable<AskedLines> Marks(IReadOnlyCollection<Guid> ids, Actor me, DateTimeOffset now) =>
            db.Catalog.Of<EventMark>().Select(mark => new AskedLines(mark.Label, mark.Of(db, me, ids, now)
                .Select(id => new Line { Id = id })));

        private void Mark(IReadOnlyList<EventRow> held, Lines lines)
        {
            foreach (var mark in db.Catalog.Of<EventMark>())
            {
                var marked = lines[mark.Label].Select(line => line.Id).ToHashSet();
                foreach (var row in held.Where(row => marked.Contains(row.Id))) row.Marks.Add(mark);
            }
        }
    }
}
