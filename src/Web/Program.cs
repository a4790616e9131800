return await Buendnisnetz.Web.Start.Run(args);
