using System.Text.Json;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Named questions to who carried projects.</summary>
public static class CarrierQueries
{
    extension(Db db)
    {
        /// <summary>The projects that an alliance has left at this moment, by what was recorded of it.</summary>
        public async Task<IReadOnlyList<Guid>> ProjectsLeftBy(Guid alliance, DateTimeOffset moment, CancellationToken cancel)
        {
            var left = await db.Events.Where(one => one.At == moment && one.Kind == nameof(CarrierLeft))
                .Select(one => new { one.SubjectId, one.Payload }).ToListAsync(cancel);
            return [.. left.Where(one => JsonSerializer.Deserialize<CarrierLeft>(one.Payload)?.AllianceId == alliance)
                .Select(one => one.SubjectId)];
        }
    }

    extension(IQueryable<ProjectCarrier> carriers)
    {
        /// <summary>The alliances among those that carry a project that can give information about it.</summary>
        public IQueryable<ProjectCarrier> Answering => carriers.Where(who => who.Role == ProjectRole.Carrier && who.AllianceId != null
            && who.Alliance!.State != LifeState.Idea && who.Alliance.State != LifeState.CreativePause
            && who.Alliance.State != LifeState.Ended);
    }
}
