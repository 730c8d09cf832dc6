# Builds from a checkout: docker build -t scrubjay .
# Reads stdin, needs no network and no folder to write in: docker run --rm -i --network none --read-only scrubjay scan < export.json
FROM node:24-slim AS build
WORKDIR /build
COPY . .
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production
COPY --from=build /build/package.json /build/LICENSE /build/NOTICE.md /opt/scrubjay/
COPY --from=build /build/licences /opt/scrubjay/licences
COPY --from=build /build/node_modules /opt/scrubjay/node_modules
COPY --from=build /build/rules /opt/scrubjay/rules
COPY --from=build /build/dist /opt/scrubjay/dist
RUN ln -s /opt/scrubjay/dist/cli/main.js /usr/local/bin/scrubjay
USER node
WORKDIR /data
ENTRYPOINT ["scrubjay"]
